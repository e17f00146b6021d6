import { describe, expect, it } from 'vitest';
import { areas, loadMessages, type Area } from './areas';
import { languages } from './language';

/** Every text of an area with its place; functions are called with 1 and 2, or with words where they take words. */
function texts(node: unknown, place: string): [string, string][] {
  if (typeof node === 'string') return [[place, node]];
  if (typeof node === 'function') {
    return [1, 2, 30].map((n) => [`${place}(${n})`, String(node(...Array.from({ length: 5 }, () => n)))]);
  }
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, `${place}.${key}`));
}

const shape = (node: unknown): unknown =>
  typeof node === 'object' && node !== null
    ? Object.fromEntries(Object.entries(node).map(([key, child]) => [key, shape(child)]))
    : typeof node;

describe.each(areas)('%s', (area: Area) => {
  it('has the same entries in both languages', async () => {
    expect(shape(await loadMessages(area, 'en'))).toEqual(shape(await loadMessages(area, 'ko')));
  });

  it.each(languages)('has no empty and no broken text in %s', async (language) => {
    for (const [place, text] of texts(await loadMessages(area, language), area)) {
      expect(text.trim(), place).not.toBe('');
      expect(text, place).not.toMatch(/undefined|NaN|\[object|\s{2}/);
    }
  });

  it('says in English no Korean, and counts one as one', async () => {
    for (const [place, text] of texts(await loadMessages(area, 'en'), area)) {
      expect(text, place).not.toMatch(/[가-힣]/);
      expect(text, place).not.toMatch(/\b1 (cards|decks|days|minutes|reviews|times)\b/);
    }
  });

  it('leaves no particle to chance after a variable in Korean', async () => {
    for (const [place, text] of texts(await loadMessages(area, 'ko'), area)) {
      expect(text, place).not.toMatch(/\((은|는|이|가|을|를|으로|로)\)/);
    }
  });

  it('is loaded once', () => {
    expect(loadMessages(area, 'ko')).toBe(loadMessages(area, 'ko'));
  });
});

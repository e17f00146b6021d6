import { expect, test } from 'vitest';
import { keptJson } from './kept-json';

function storage(): Storage {
  const rows = new Map<string, string>();
  return {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
  } as unknown as Storage;
}

test('what was written comes back, under its own name', () => {
  const own = storage();
  const kept = keptJson('quiz', () => own);
  expect(kept.read()).toBeNull();
  kept.write({ count: 7 });
  expect(kept.read()).toEqual({ count: 7 });
  expect(keptJson('other', () => own).read()).toBeNull();
});

test('what is broken, or where there is no storage, is nothing', () => {
  const own = storage();
  own.setItem('podo.quiz', '{');
  expect(keptJson('quiz', () => own).read()).toBeNull();
  const closed = keptJson('quiz', () => {
    throw new Error('closed');
  });
  closed.write(1);
  expect(closed.read()).toBeNull();
});

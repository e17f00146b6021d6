import { describe, expect, test } from 'vitest';
import { emptyLock, type Lock } from './lock';
import { readLock, writeLock } from './lock-file';
import type { CardId, FactId } from './model';

const lock: Lock = {
  ...emptyLock('kubernetes'),
  version: 3,
  hash: 'f00d',
  facts: [
    {
      id: 'a' as FactId,
      kind: 'definition',
      deck: 'pods',
      texts: { ko: { prompt: '파드', answer: '가장 작은 단위', path: ['파드'] } },
      details: [{ id: 'k3f9', texts: { ko: '하나' } }],
      oldDetails: [],
      facets: ['meaning', 'term'],
    },
  ],
  retired: [
    { id: 'b' as FactId, cards: [] },
    {
      id: 'c' as FactId,
      cards: ['c/meaning' as CardId],
      last: {
        name: 'node',
        kind: 'definition',
        deck: 'pods',
        texts: { ko: { prompt: '노드', answer: '머신', path: [] } },
        details: [],
        oldDetails: ['k3f9'],
      },
    },
  ],
};

test('a lock comes back from its file', () => {
  expect(readLock(writeLock(lock))).toEqual({ ok: true, value: lock });
});

test('what only later builds remember comes back too', () => {
  const [fact] = lock.facts;
  const more: Lock = {
    ...lock,
    facts: [
      {
        ...fact!,
        lastTexts: { en: { prompt: 'Pod', answer: 'the smallest unit', path: [] } },
        oldDetails: ['k3f8'],
        lastDetails: [{ id: 'k3f8', texts: { ko: '둘' } }],
        candidates: [{ id: 'c' as FactId, likeness: 62 }],
      },
    ],
  };
  expect(readLock(writeLock(more))).toEqual({ ok: true, value: more });
});

test('every fact stands on its own line', () => {
  const lines = writeLock(lock).split('\n');
  expect(lines.filter((line) => line.includes('"id":"a"'))).toHaveLength(1);
  expect(lines.at(-1)).toBe('');
});

describe('a file is refused that', () => {
  test.each<[string, string, object]>([
    ['is no JSON', '{', { is: 'not-json' }],
    ['is something else', '{"format":"other"}', { is: 'not-a-lock', path: 'format' }],
    ['is newer', '{"formatVersion":2}', { is: 'newer-format', found: 2 }],
    [
      'has an id twice',
      writeLock({ ...lock, retired: [{ id: 'a' as FactId, cards: [] }] }),
      { is: 'doubled-id', id: 'a' },
    ],
  ])('%s', (_, text, error) => {
    expect(readLock(text)).toMatchObject({ ok: false, error });
  });
});

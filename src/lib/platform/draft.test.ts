import { expect, test } from 'vitest';
import { draftOf } from './draft';

function storage(): Storage {
  const rows = new Map<string, string>();
  return {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  } as unknown as Storage;
}

test('a draft is there for its own question until it is cleared', () => {
  const own = storage();
  const draft = draftOf('web#2', () => own);
  expect(draft.read()).toBeNull();
  draft.write(['kind: Pod\n', '']);
  expect(draftOf('web#2', () => own).read()).toEqual(['kind: Pod\n', '']);
  expect(draftOf('web#3', () => own).read()).toBeNull();
  draft.clear();
  expect(draft.read()).toBeNull();
});

test('storage that is closed or holds something else is no trouble', () => {
  const closed = draftOf('web#2', () => {
    throw new Error('closed');
  });
  closed.write(['a']);
  closed.clear();
  expect(closed.read()).toBeNull();
  const strange = storage();
  strange.setItem('podo.draft', '{');
  expect(draftOf('web#2', () => strange).read()).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterPairs, likeness } from './similarity';

const of = (a: string, b: string) => likeness(letterPairs(a), letterPairs(b));

test('a changed particle hardly matters, another word does', () => {
  expect(of('파드를 노드에 배치한다', '파드를 노드로 배치한다')).toBeGreaterThan(0.7);
  expect(of('파드를 노드에 배치한다', '볼륨을 붙여 저장한다')).toBeLessThan(0.3);
});

test('likeness is between 0 and 1, the same both ways, and 1 for equal texts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(of(a, b)).toBe(of(b, a));
      expect(of(a, b)).toBeGreaterThanOrEqual(0);
      expect(of(a, b)).toBeLessThanOrEqual(1);
      if (a.length > 1) expect(of(a, a)).toBe(1);
    }),
  );
});

test('texts without pairs are not alike', () => {
  expect([of('', ''), of('a', 'a')]).toEqual([0, 0]);
});

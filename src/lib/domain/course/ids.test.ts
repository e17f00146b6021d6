import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base32Hash, fingerprint, freshId, isExplicitId } from './ids';

test('a hash is base32 of SHA-256, five bits a letter', () => {
  // SHA-256 of the empty text begins e3b0c442 98…: 11100 01110 11000 01100 01000 10000
  expect(base32Hash('', 6)).toBe('4oymiq');
  expect(base32Hash('podo', 10)).toMatch(/^[a-z2-7]{10}$/);
});

test('a taken id is never given', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (seed, count) => {
      const taken = new Set<string>();
      for (let at = 0; at < count; at++) {
        const id = freshId(seed, 10, taken);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  );
});

test('spaces, case, marks and the full stop do not change a fingerprint', () => {
  expect(fingerprint('definition', '`Pod`', '가장  작은 단위.')).toBe(
    fingerprint('definition', 'pod', '가장 작은 단위'),
  );
});

test.each([
  ['pod-1', true],
  ['A.b_c', true],
  ['', false],
  ['a/b', false],
  ['-a', false],
  ['한글', false],
  ['a'.repeat(65), false],
])('explicit id %j: %s', (id, possible) => {
  expect(isExplicitId(id)).toBe(possible);
});

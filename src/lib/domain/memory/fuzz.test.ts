import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf, fuzzBounds, wholeDays } from './fuzz';

describe('fuzzBounds', () => {
  test.each([
    [2.49, 1, 36500, 2, 2],
    [2.5, 1, 36500, 2, 4],
    [7, 1, 36500, 5, 9],
    [17, 1, 36500, 14, 20],
    [37, 1, 36500, 33, 41],
    [100, 101, 1000, 101, 108],
    [100, 1, 99, 92, 99],
    [100, 97, 103, 97, 103],
    [2, 3, 3, 3, 3],
  ])('interval %f within %i..%i gives %i..%i', (interval, minimum, maximum, lower, upper) => {
    expect(fuzzBounds(interval, minimum, maximum)).toEqual({ lower, upper });
  });
});

describe('wholeDays', () => {
  test('without a chance rounds', () => expect(wholeDays(10.6, 1, 36500, null)).toBe(11));

  test('with any chance stays within the bounds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 40000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (interval, chance) => {
          const { lower, upper } = fuzzBounds(interval, 1, 36500);
          const days = wholeDays(interval, 1, 36500, chance);
          expect(Number.isInteger(days)).toBe(true);
          expect(days).toBeGreaterThanOrEqual(lower);
          expect(days).toBeLessThanOrEqual(upper);
        },
      ),
    );
  });
});

describe('chanceOf', () => {
  test('is the same for the same seed', () => expect(chanceOf('a/term#3')).toBe(chanceOf('a/term#3')));

  test('spreads neighbouring seeds evenly over 0..1', () => {
    const buckets = new Array<number>(10).fill(0);
    for (let rep = 0; rep < 10_000; rep += 1)
      buckets[Math.floor(chanceOf(`card${rep % 100}/term#${Math.floor(rep / 100)}`) * 10)]! += 1;
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entered, shown, stepped } from './number-entry';

const percent = { min: 70, max: 97, step: 1 };
const tenths = { min: 0, max: 1, step: 0.1 };

describe('what is typed', () => {
  it.each([
    ['90', 90],
    [' 70 ', 70],
    ['90.4', 90],
    ['69', undefined],
    ['98', undefined],
    ['', undefined],
    ['9e1', undefined],
    ['ninety', undefined],
  ])('%j is read as %j', (text, value) => {
    expect(entered(text, percent)).toBe(value);
  });

  it('may have a decimal comma', () => {
    expect(entered('0,3', tenths)).toBe(0.3);
  });
});

it('steps without the dust of binary fractions', () => {
  expect(shown(stepped(0.2, 1, tenths), tenths)).toBe('0.3');
});

it('stepping never leaves the bounds, and what it gives may be typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 70, max: 97 }), fc.constantFrom<1 | -1>(1, -1), (value, direction) => {
      const next = stepped(value, direction, percent);
      expect(entered(shown(next, percent), percent)).toBe(next);
    }),
  );
});

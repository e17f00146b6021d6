import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enteredSteps, shownSteps } from './steps-entry';

describe('steps that are typed', () => {
  it.each([
    ['1 10', [1, 10]],
    ['1m 10m', [1, 10]],
    [' 1, 10 ', [1, 10]],
    ['1,10', [1, 10]],
    ['1h', [60]],
    ['1d', [1_440]],
    ['1M 1H', [1, 60]],
    ['10분 1시간 1일', [10, 60, 1_440]],
    ['10 분 1 시간', [10, 60]],
    ['1.5h', [90]],
    ['', []],
    ['   ', []],
  ])('%j are %j minutes', (text, minutes) => {
    expect(enteredSteps(text)).toEqual(minutes);
  });

  it.each(['ten', '1 ten', '-1', '1x', '1m10m', '1..5', '1;10', ','])('%j are none', (text) => {
    expect(enteredSteps(text)).toBeUndefined();
  });

  it('come back as they are shown', () => {
    const minutes = fc.array(fc.integer({ min: 1, max: 43_200 }), { maxLength: 8 });
    fc.assert(
      fc.property(minutes, (steps) => {
        expect(enteredSteps(shownSteps(steps))).toEqual(steps);
      }),
    );
  });
});

it.each([
  [[1, 10], '1m 10m'],
  [[60, 1_440, 90], '1h 1d 90m'],
  [[0.5], '0.5m'],
  [[], ''],
])('%j are shown as %j', (minutes, text) => {
  expect(shownSteps(minutes)).toBe(text);
});

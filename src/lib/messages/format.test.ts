import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatMinutes, formatPercent } from './format';
import { formatInterval, spokenInterval, type Interval } from './format-interval';

describe('an interval on a rating button', () => {
  it.each<[Interval, string, string]>([
    [{ minutes: 0.4 }, '1분', '1 min'],
    [{ minutes: 5.5 }, '6분', '6 min'],
    [{ minutes: 59 }, '59분', '59 min'],
    [{ minutes: 120 }, '2시간', '2 h'],
    [{ minutes: 1440 }, '1일', '1 d'],
    [{ days: 6 }, '6일', '6 d'],
    [{ days: 30 }, '30일', '30 d'],
    [{ days: 31 }, '1개월', '1 mo'],
    [{ days: 70 }, '2.3개월', '2.3 mo'],
    [{ days: 364 }, '12개월', '12 mo'],
    [{ days: 365 }, '1년', '1 yr'],
    [{ days: 438 }, '1.2년', '1.2 yr'],
    [{ days: 36500 }, '99.9년', '99.9 yr'],
  ])('%j reads %s and %s', (interval, korean, english) => {
    expect(formatInterval(interval, 'ko')).toBe(korean);
    expect(formatInterval(interval, 'en')).toBe(english);
  });

  it('is spoken in whole words', () => {
    expect(spokenInterval({ days: 1 }, 'en')).toBe('1 day');
    expect(spokenInterval({ minutes: 10 }, 'en')).toBe('10 minutes');
    expect(spokenInterval({ days: 70 }, 'ko')).toBe('2.3개월');
  });

  it('fits under the word at any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36_500 }), (days) => {
        expect(formatInterval({ days }, 'en').length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

it('rounds minutes and never promises none', () => {
  expect(formatMinutes(6.6, 'ko')).toBe('약 7분');
  expect(formatMinutes(0.2, 'en')).toBe('about 1 min');
});

it('writes shares as whole percentages', () => {
  expect(formatPercent(0.714, 'ko')).toBe('71%');
  expect(formatPercent(1, 'en')).toBe('100%');
});

it('names a date without moving it across time zones', () => {
  expect(formatDate('2026-12-03', 'ko')).toBe('12월 3일 (목)');
  expect(formatDate('2026-12-03', 'en')).toBe('Thu, Dec 3');
  expect(formatDate('2026-12-03', 'ko', true)).toBe('2026년 12월 3일');
});

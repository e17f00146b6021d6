import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, studyDay } from './study-day';

const zones = [
  'Asia/Seoul',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
  'Asia/Kolkata',
];

describe('studyDay', () => {
  test.each([
    ['2026-11-24T03:59+09:00', '2026-11-23'],
    ['2026-11-24T04:00+09:00', '2026-11-24'],
    ['2026-11-24T23:59+09:00', '2026-11-24'],
    ['2027-01-01T01:00+09:00', '2026-12-31'],
  ])('%s in Seoul is lived on %s', (moment, date) => {
    expect(dateOfDay(studyDay(Date.parse(moment), 'Asia/Seoul', 4))).toBe(date);
  });

  test('the night on which New York skips an hour belongs to the day before until four', () => {
    expect(dateOfDay(studyDay(Date.parse('2026-03-08T03:30-04:00'), 'America/New_York', 4))).toBe(
      '2026-03-07',
    );
    expect(dateOfDay(studyDay(Date.parse('2026-03-08T04:00-04:00'), 'America/New_York', 4))).toBe(
      '2026-03-08',
    );
  });

  test('a flight changes the day by the local date, never by more than one', () => {
    const moment = Date.parse('2026-11-24T08:00+09:00');
    const seoul = studyDay(moment, 'Asia/Seoul', 4);
    const newYork = studyDay(moment, 'America/New_York', 4);
    expect(seoul - newYork).toBe(1);
  });

  test('never falls while time goes on, in any zone and at any rollover but through a repeated hour', () => {
    const anyMoment = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        anyMoment,
        fc.integer({ min: 3 * 3_600_000, max: 40 * 86_400_000 }),
        (zone, at, later) => {
          expect(studyDay(at + later, zone, 4)).toBeGreaterThanOrEqual(studyDay(at, zone, 4));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, type StudyDay } from '../time';
import { backupDue, backupName, dayOfBackup, keptDays } from './kept-backups';

const dayOf = (date: string): StudyDay => Date.parse(date) / 86_400_000;
const kept = (days: readonly StudyDay[]) => [...keptDays(days)].sort((a, b) => a - b);
const dates = (days: readonly StudyDay[]) => kept(days).map(dateOfDay);
/** Every so many days up to 23 November 2026, a Monday. */
const until = (count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => dayOf('2026-11-23') - index * step);

describe('keptDays', () => {
  test.each<[what: string, days: StudyDay[], kept: string[]]>([
    ['nothing of nothing', [], []],
    ['the only one', [dayOf('2026-11-23')], ['2026-11-23']],
    ['all of a week', until(7), until(7).reverse().map(dateOfDay)],
    [
      'of a month, seven days and the Sundays of the weeks before',
      until(30),
      [
        // The last days of October and of the weeks before this one.
        '2026-10-31',
        '2026-11-08',
        '2026-11-15',
        '2026-11-17',
        '2026-11-18',
        '2026-11-19',
        '2026-11-20',
        '2026-11-21',
        '2026-11-22',
        '2026-11-23',
      ],
    ],
    [
      'of two years, the last days of the months, too',
      until(730),
      [
        ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
        ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-08'],
        ...['2026-11-15', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'],
        ...['2026-11-22', '2026-11-23'],
      ],
    ],
    [
      'what is years apart, since nothing newer took its place',
      [dayOf('2021-05-01'), dayOf('2023-02-03'), dayOf('2026-11-23')],
      ['2021-05-01', '2023-02-03', '2026-11-23'],
    ],
  ])('%s', (_, days, expected) => {
    expect(dates(days)).toEqual(expected);
  });

  const anyDays = fc.uniqueArray(fc.integer({ min: 18_000, max: 22_000 }), { maxLength: 400 });

  test('keeps the newest, 23 at most, and nothing that was not there', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const left = keptDays(days);
        expect(left.size).toBeLessThanOrEqual(23);
        expect(days).toEqual(expect.arrayContaining([...left]));
        if (days.length > 0) expect(left).toContain(Math.max(...days));
      }),
    );
  });

  test('thinning after each backup leaves what thinning once would have left', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const inOrder = [...days].sort((a, b) => a - b);
        let thinned: StudyDay[] = [];
        for (const day of inOrder) thinned = kept([...thinned, day]);
        expect(thinned).toEqual(kept(days));
        expect(kept(thinned)).toEqual(thinned);
      }),
    );
  });

  test('a day stays until seven newer ones, or four newer weeks and twelve newer months, have a backup', () => {
    const monthOf = (day: StudyDay) => dateOfDay(day).slice(0, 7);
    const weekOf = (day: StudyDay) => Math.floor((day + 3) / 7);
    fc.assert(
      fc.property(anyDays, (days) => {
        const left = keptDays(days);
        for (const day of days.filter((one) => !left.has(one))) {
          const newer = days.filter((other) => other > day);
          const isNewestOf = (periodOf: (day: StudyDay) => unknown) =>
            !newer.some((other) => periodOf(other) === periodOf(day));
          const periods = (periodOf: (day: StudyDay) => unknown) => new Set(newer.map(periodOf)).size;
          expect(newer.length).toBeGreaterThanOrEqual(7);
          if (isNewestOf(weekOf)) expect(periods(weekOf)).toBeGreaterThanOrEqual(4);
          if (isNewestOf(monthOf)) expect(periods(monthOf)).toBeGreaterThanOrEqual(12);
        }
      }),
    );
  });
});

describe('backupName', () => {
  test('says the day, and is read again', () => {
    const day = dayOf('2026-12-03');
    expect(backupName(day)).toBe('podo-2026-12-03.podo-backup');
    expect(dayOfBackup(backupName(day))).toBe(day);
  });

  test.each([
    '',
    'podo.podo-backup',
    'podo-2026-13-01.podo-backup',
    'podo-2026-02-30.podo-backup',
    'podo-2026-12-03.podo-backup.new',
    'a',
  ])('%j is no name of ours', (name) => {
    expect(dayOfBackup(name)).toBeNull();
  });
});

describe('backupDue', () => {
  test.each<[what: string, args: Parameters<typeof backupDue>, due: StudyDay | null]>([
    ['nothing was ever studied', [null, 100, false], null],
    ['yesterday, which is over, also amid a session', [99, 100, true], 99],
    ['the last day before a break', [60, 100, false], 60],
    ['not today amid a session', [100, 100, true], null],
    ['today after it', [100, 100, false], 100],
    ['not the day of a clock that was set back amid a session', [103, 100, true], null],
  ])('%s', (_, args, due) => {
    expect(backupDue(...args)).toBe(due);
  });
});

import { dateOfDay, type StudyDay } from '../time';

const dayInMillis = 86_400_000;
const pattern = /^podo-(\d{4}-\d\d-\d\d)\.podo-backup$/;

/** The name of a day's backup: `podo-2026-12-03.podo-backup`. */
export const backupName = (day: StudyDay): string => `podo-${dateOfDay(day)}.podo-backup`;

/** The day of a backup by its name; null where the name is none of ours. */
export function dayOfBackup(name: string): StudyDay | null {
  const date = pattern.exec(name)?.[1] ?? '';
  const day = Date.parse(date) / dayInMillis;
  return Number.isInteger(day) && dateOfDay(day) === date ? day : null;
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
const weekOf = (day: StudyDay): number => Math.floor((day + 3) / 7);
const monthOf = (day: StudyDay): string => dateOfDay(day).slice(0, 7);

/** For how many of the latest periods with a backup the newest one is kept. */
const classes: { count: number; periodOf: (day: StudyDay) => number | string }[] = [
  { count: 7, periodOf: (day) => day },
  { count: 4, periodOf: weekOf },
  { count: 12, periodOf: monthOf },
];

/**
 * Which of the days that have an automatic backup keep it: the newest seven, the newest of each of the last four weeks and
 * of each of the last twelve months, 23 at most. Periods without a backup do not count, so a long break costs nothing,
 * and a day leaves only when its class is full of newer ones.
 */
export function keptDays(days: readonly StudyDay[]): Set<StudyDay> {
  const newestFirst = [...new Set(days)].sort((a, b) => b - a);
  return new Set(
    classes.flatMap(({ count, periodOf }) => {
      const newest = new Map<number | string, StudyDay>();
      for (const day of newestFirst) if (!newest.has(periodOf(day))) newest.set(periodOf(day), day);
      return [...newest.values()].slice(0, count);
    }),
  );
}

/**
 * The study day that may be due for an automatic backup: the last with reviews; not the one that is still going on while
 * more is being added to it. Null where there is none.
 */
export function backupDue(
  lastStudied: StudyDay | null,
  today: StudyDay,
  isStudying: boolean,
): StudyDay | null {
  return lastStudied !== null && (lastStudied < today || !isStudying) ? lastStudied : null;
}

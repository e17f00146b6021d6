import type { StudyDay } from '../time';

export interface Backlog {
  today: StudyDay;
  /** For each card that is due now: the days after which it would return if it were reviewed. Most worth saving first. */
  returns: readonly number[];
  /** Due now beyond the cards above, of which nothing else is known. */
  further: number;
  /** How many cards fall due on each later day. */
  later: ReadonlyMap<StudyDay, number>;
  /** Reviews that today still takes, and that each later day takes. */
  leftToday: number;
  perDay: number;
}

/** Share of reviews that are forgotten and come again the next day, at the usual desired retention. */
const forgotten = 0.1;
/** Where nothing is known of a card, it returns after this many days. */
const usualReturn = 14;
export const horizon = 90;

/**
 * The study day on which nothing due is left over, if the learner keeps to the minutes and meets no new cards; null if
 * that is not within `horizon` days.
 */
export function caughtUpOn({ today, returns, further, later, leftToday, perDay }: Backlog): StudyDay | null {
  const known = [...returns];
  let waiting = further;
  const coming = new Map(later);
  const comeBack = (day: StudyDay, count: number) => coming.set(day, (coming.get(day) ?? 0) + count);

  for (let day = today; day <= today + horizon; day += 1) {
    if (day > today) waiting += coming.get(day) ?? 0;
    const capacity = day === today ? leftToday : perDay;
    const fromKnown = known.splice(0, capacity);
    const fromWaiting = Math.min(waiting, capacity - fromKnown.length);
    waiting -= fromWaiting;
    for (const days of fromKnown) comeBack(day + Math.max(1, days), 1 - forgotten);
    comeBack(day + usualReturn, fromWaiting * (1 - forgotten));
    comeBack(day + 1, (fromKnown.length + fromWaiting) * forgotten);
    if (known.length === 0 && waiting < 1) return day;
  }
  return null;
}

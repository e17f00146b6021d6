import type { Pace } from './pace';
import type { Settings } from './settings';

/** How many cards a study day takes, counted from its start. */
export interface Allowance {
  newCards: number;
  reviews: number;
}

export interface DayLoad {
  /** Reviews that were due when the day began: done since, or still due. */
  due: number;
  /** "More today". */
  extension: Allowance;
  pace: Pace;
}

/**
 * Reviews first, up to the minutes and the limit; new cards take the minutes that are left. Counting from the start of
 * the day keeps the plan where it is while the day goes on.
 */
export function allowanceOf(
  { minutesPerDay, preset }: Settings,
  { due, extension, pace }: DayLoad,
): Allowance {
  const seconds = minutesPerDay * 60;
  const reviewsThatFit = Math.max(1, Math.floor(seconds / pace.review));
  const reviews = Math.min(preset.reviewsPerDay, reviewsThatFit);
  const spare = seconds - Math.min(due, reviews) * pace.review;
  const newCards = Math.min(preset.newPerDay, Math.max(0, Math.floor(spare / pace.newCard)));
  return { newCards: newCards + extension.newCards, reviews: reviews + extension.reviews };
}

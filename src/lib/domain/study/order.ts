import { chanceOf, elapsedDays, type MemoryModel, type Rating } from '../memory';
import type { StateRow } from '../progress';
import type { StudyDay } from '../time';

const sortedBy = (rows: readonly StateRow[], key: (row: StateRow) => number): StateRow[] =>
  rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

/** Days over which a review is to pay off: long enough to weigh forgetting, short enough to matter to the learner. */
const payOffDays = 14;
/** What an answer costs, with the steps that follow a forgotten card (medians of large review logs). */
const seconds = { recalled: 8, forgotten: 35 };

/**
 * What a review today is worth: how much more likely the card is recalled two weeks from now than without the review,
 * for each second that it is expected to take (docs/decisions/0006: measured against other orders).
 */
export function worthOf({ memory }: StateRow, day: StudyDay, model: MemoryModel): number {
  if (memory.state === 'new') return 0;
  const elapsed = elapsedDays(memory, day);
  const recall = model.recall(memory, elapsed);
  const later = (rating: Rating) => model.recall(model.next(memory, elapsed, rating), payOffDays);
  const withReview = recall * later(3) + (1 - recall) * later(1);
  const without = model.recall(memory, elapsed + payOffDays);
  return (withReview - without) / (recall * seconds.recalled + (1 - recall) * seconds.forgotten);
}

/** What is most worth saving first, where more is due than fits. */
export const mostWorthSavingFirst = (
  rows: readonly StateRow[],
  day: StudyDay,
  model: MemoryModel,
): StateRow[] => sortedBy(rows, (row) => -worthOf(row, day, model));

/** Mixed, but the same for the whole day, so that a reload changes nothing. */
export const mixedForTheDay = (rows: readonly StateRow[], day: StudyDay): StateRow[] =>
  sortedBy(rows, (row) => chanceOf(`${row.card}@${day}`));

/** Spreads the shorter of two lists evenly among the longer. */
export function interleave<T>(reviews: readonly T[], newCards: readonly T[]): T[] {
  const mixed: T[] = [];
  const share = (newCards.length + 1) / (reviews.length + 1);
  let taken = 0;
  reviews.forEach((review, index) => {
    mixed.push(review);
    while (taken < newCards.length && taken + 1 <= (index + 1) * share) mixed.push(newCards[taken++]!);
  });
  return [...mixed, ...newCards.slice(taken)];
}

/** At most one card of each fact, and none of a fact that was studied today: siblings would give each other away. */
export function withoutSiblings(rows: readonly StateRow[], studied: ReadonlySet<string>): StateRow[] {
  const seen = new Set(studied);
  return rows.filter(({ fact }) => {
    if (seen.has(fact)) return false;
    seen.add(fact);
    return true;
  });
}

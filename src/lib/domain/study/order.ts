import { chanceOf, elapsedDays, type MemoryModel } from '../memory';
import type { StateRow } from '../progress';
import type { StudyDay } from '../time';

/** Probability that a card is recalled on a day, 0..1; a card never seen has none. */
export function recallOf({ memory }: StateRow, day: StudyDay, model: MemoryModel): number {
  return memory.state === 'new' ? 0 : model.recall(memory, elapsedDays(memory, day));
}

const sortedBy = (rows: readonly StateRow[], key: (row: StateRow) => number): StateRow[] =>
  rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

/**
 * What is most worth saving first, where more is due than fits: the cards that are still remembered best. Each costs
 * least and keeps most; one that is forgotten already loses little by waiting (docs/decisions: order of a backlog).
 */
export const mostWorthSavingFirst = (
  rows: readonly StateRow[],
  day: StudyDay,
  model: MemoryModel,
): StateRow[] => sortedBy(rows, (row) => -recallOf(row, day, model));

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

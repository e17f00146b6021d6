import { countChanges, noCards, type DeckCounts, type StateRow } from '../../src/lib/domain/progress';

export type DueCount = { deck: string; day: number; count: number };

/** The counters that stand beside these state rows, counted anew. */
export function countersOf(memories: readonly StateRow[]): {
  deckCounts: (DeckCounts & { deck: string })[];
  dueCounts: DueCount[];
} {
  const decks = new Map<string, DeckCounts & { deck: string }>();
  const days = new Map<string, DueCount>();
  for (const change of memories.flatMap((row) => countChanges(undefined, row))) {
    const { deck, by } = change;
    if ('standing' in change) {
      const row = decks.get(deck) ?? { ...noCards(), deck };
      decks.set(deck, { ...row, [change.standing]: row[change.standing] + by });
    } else {
      const key = `${deck} ${change.dueDay}`;
      days.set(key, { deck, day: change.dueDay, count: (days.get(key)?.count ?? 0) + by });
    }
  }
  return { deckCounts: [...decks.values()], dueCounts: [...days.values()] };
}

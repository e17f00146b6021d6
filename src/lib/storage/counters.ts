import type { DeckId } from '../domain/course';
import { countChanges, noCards, type CountChange, type StateRow } from '../domain/progress';
import type { StudyDay } from '../domain/time';
import type { PodoDatabase } from './schema';

/** A card's row before and after a change; either is absent where the card comes or goes. */
export type RowChange = readonly [before: StateRow | undefined, after: StateRow | undefined];

/** The counters' changes for many cards, one sum for each counter. */
function summed(rows: readonly RowChange[]): CountChange[] {
  const sums = new Map<string, CountChange>();
  for (const change of rows.flatMap(([before, after]) => countChanges(before, after))) {
    const key = `${change.deck} ${'standing' in change ? change.standing : change.dueDay}`;
    sums.set(key, { ...change, by: change.by + (sums.get(key)?.by ?? 0) });
  }
  return [...sums.values()].filter(({ by }) => by !== 0);
}

/** Keeps the counters true beside changed state rows. Runs in the caller's transaction. */
export async function adjustCounters(db: PodoDatabase, rows: readonly RowChange[]): Promise<void> {
  const changes = summed(rows);
  await Promise.all([adjustDeckCounts(db, changes), adjustDueCounts(db, changes)]);
}

async function adjustDeckCounts(db: PodoDatabase, changes: readonly CountChange[]): Promise<void> {
  const decks = [...new Set(changes.flatMap((change) => ('standing' in change ? [change.deck] : [])))];
  if (decks.length === 0) return;
  const known = await db.deckCounts.bulkGet(decks);
  const rows = new Map(decks.map((deck, index) => [deck, { ...noCards(), ...known[index], deck }]));
  for (const change of changes) {
    if ('standing' in change) rows.get(change.deck)![change.standing] += change.by;
  }
  await db.deckCounts.bulkPut([...rows.values()]);
}

async function adjustDueCounts(db: PodoDatabase, changes: readonly CountChange[]): Promise<void> {
  const due = changes.flatMap((change) => ('dueDay' in change ? [change] : []));
  if (due.length === 0) return;
  const known = await db.dueCounts.bulkGet(due.map(({ deck, dueDay }): [DeckId, StudyDay] => [deck, dueDay]));
  const rows = due.map(({ deck, dueDay, by }, index) => ({
    deck,
    day: dueDay,
    count: (known[index]?.count ?? 0) + by,
  }));
  const empty = rows
    .filter(({ count }) => count === 0)
    .map(({ deck, day }): [DeckId, StudyDay] => [deck, day]);
  await Promise.all([
    db.dueCounts.bulkPut(rows.filter(({ count }) => count !== 0)),
    empty.length > 0 ? db.dueCounts.bulkDelete(empty) : undefined,
  ]);
}

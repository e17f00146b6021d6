import type { MemoryModel } from '../domain/memory';
import { pack, project, quizzesOf, type Event } from '../domain/progress';
import type { Result } from '../domain/result';
import { writeStates } from './courses';
import { attempt, type StorageError } from './errors';
import type { PodoDatabase } from './schema';

/** Derives everything anew from the events and the courses, in one transaction. Gives how many events were replayed. */
export const rebuild = (db: PodoDatabase, model: MemoryModel): Promise<Result<number, StorageError>> =>
  attempt(() =>
    db.transaction('rw', [...db.progressTables, db.contents], async () => {
      const events = await db.events.toArray();
      await writeProjection(db, events, model);
      return events.length;
    }),
  );

/** Replaces all derived rows by the projection of `events`. Runs in the caller's transaction. */
export async function writeProjection(
  db: PodoDatabase,
  events: readonly Event[],
  model: MemoryModel,
): Promise<void> {
  const { histories, studied, extensions, settings } = project(events);
  const places = (await db.memories.toArray()).map(({ card, deck, fact, position, archived }) => ({
    card,
    deck,
    fact,
    position,
    archived,
  }));
  const derived = [
    db.histories,
    db.memories,
    db.studied,
    db.extensions,
    db.settings,
    db.dueCounts,
    db.deckCounts,
    db.quizzes,
  ];
  await Promise.all(derived.map((table) => table.clear()));
  await Promise.all([
    db.histories.bulkPut([...histories].map(([card, history]) => pack(card, history))),
    db.studied.bulkPut([...studied.values()]),
    db.extensions.bulkPut([...extensions.values()]),
    db.settings.bulkPut([...settings.values()]),
    db.quizzes.bulkPut(quizzesOf(events)),
  ]);
  await writeStates(db, places, model);
}

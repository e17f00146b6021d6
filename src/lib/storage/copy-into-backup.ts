import type { BackupWriter } from '../domain/exchange';
import type { Event } from '../domain/progress';
import { readCourses } from './backup';
import type { PodoDatabase } from './schema';

/** Events to a read: an answer may have to wait for one of them before its own write. */
const batchSize = 1_000;

/**
 * Copies everything that cannot be derived into a backup, while the learner may go on. Many short reads stand for a long
 * one, which would hold up every answer: events are only ever added, so those that are no later than the last one of
 * the beginning are one consistent moment, however long it takes.
 */
export async function copyIntoBackup(db: PodoDatabase, writer: BackupWriter): Promise<void> {
  const end = (await db.events.orderBy('order').last())?.order ?? 0;
  let after = '';
  for (;;) {
    const batch = await eventsAfter(db, after);
    if (batch.length === 0) break;
    writer.add(
      'events',
      batch.filter(({ order }) => order <= end),
    );
    after = batch.at(-1)!.id;
  }
  writer.add(
    'courses',
    await db.transaction('r', [db.courses, db.decks, db.facts, db.contents], () => readCourses(db)),
  );
  writer.add('parameterSets', await db.parameterSets.toArray());
  writer.addMedia(await db.media.toArray());
}

/** The next events by id. In a transaction of its own, which is over before they are packed: that takes longer. */
const eventsAfter = (db: PodoDatabase, id: string): PromiseLike<Event[]> =>
  db.transaction('r', db.events, () => db.events.where('id').above(id).limit(batchSize).toArray());

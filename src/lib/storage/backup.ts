import type { Course } from '../domain/course';
import { previewBackup, type Backup, type BackupPreview } from '../domain/exchange';
import type { MemoryModel } from '../domain/memory';
import type { Device, Event } from '../domain/progress';
import { union } from '../domain/progress/merge';
import type { Result } from '../domain/result';
import { writeCourse } from './courses';
import { attempt, type StorageError } from './errors';
import { newDevice } from './identity';
import { writeProjection } from './rebuild';
import type { PodoDatabase } from './schema';

/** Everything in the database that cannot be derived, as one consistent moment of it. */
export const readAll = (db: PodoDatabase, madeAt: number): Promise<Result<Backup, StorageError>> =>
  attempt(() =>
    db.transaction('r', db.tables, async () => {
      const [events, parameterSets, media, courses] = await Promise.all([
        db.events.orderBy('order').toArray(),
        db.parameterSets.toArray(),
        db.media.toArray(),
        readCourses(db),
      ]);
      return { madeAt, events, parameterSets, media, courses };
    }),
  );

/** The courses as they were imported, put together again. Runs in the caller's transaction. */
export async function readCourses(db: PodoDatabase): Promise<Backup['courses']> {
  return Promise.all(
    (await db.courses.toArray()).map(async ({ hash, ...row }) => {
      const of = { course: row.id };
      const [decks, facts, cards] = await Promise.all([
        db.decks.where(of).sortBy('position'),
        db.facts.where(of).toArray(),
        db.contents.where(of).sortBy('position'),
      ]);
      const course: Course = {
        ...row,
        decks: decks.map(({ course: _, position: _p, ...deck }) => deck),
        facts: facts.map(({ course: _, ...fact }) => fact),
        cards: cards.map(({ course: _, position: _p, ...card }) => card),
      };
      return { course, hash };
    }),
  );
}

/** What restoring a backup would bring; changes nothing. */
export const preview = (db: PodoDatabase, backup: Backup): Promise<Result<BackupPreview, StorageError>> =>
  attempt(() =>
    db.transaction('r', [db.events, db.courses], async () => {
      const [events, courses] = await Promise.all([db.events.toArray(), db.courses.toArray()]);
      return previewBackup(backup, { events, courses });
    }),
  );

export interface Restored {
  events: number;
  known: number;
  courses: number;
}

/**
 * Merges a backup into what is here: the union of events, the later version of each course. Nothing is replaced, so a
 * restore can lose nothing, and a second one changes nothing. All or nothing, in one transaction.
 */
export const restore = (
  db: PodoDatabase,
  backup: Backup,
  model: MemoryModel,
): Promise<Result<Restored, StorageError>> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      const existing = await db.events.toArray();
      const { added, known, twins } = union(
        new Map(existing.map((event) => [event.id, event])),
        backup.events,
      );
      await Promise.all([
        db.events.bulkAdd(added),
        db.parameterSets.bulkPut(backup.parameterSets),
        db.media.bulkPut(backup.media),
      ]);
      const courses = await laterCourses(db, backup.courses);
      for (const { course, hash } of courses) await writeCourse(db, course, hash, model);
      await moveOn(db, added, twins > 0);
      await writeProjection(db, [...existing, ...added], model);
      return { events: added.length, known, courses: courses.length };
    }),
  );

async function laterCourses(db: PodoDatabase, courses: Backup['courses']): Promise<Backup['courses']> {
  const versions = new Map((await db.courses.toArray()).map(({ id, version }) => [id, version]));
  return courses.filter(({ course }) => course.version > (versions.get(course.id) ?? 0));
}

/** Later events come after everything that was merged. A database that shares its name with a copy takes a new one. */
async function moveOn(db: PodoDatabase, added: readonly Event[], isCopied: boolean): Promise<void> {
  const row = await db.meta.get('device');
  if (row?.key !== 'device') return;
  const order = added.reduce((highest, event) => Math.max(highest, event.order), row.device.order);
  const ownSequence = added.reduce(
    (highest, event) => (event.device === row.device.id ? Math.max(highest, event.sequence) : highest),
    row.device.sequence,
  );
  const device: Device = isCopied
    ? { id: newDevice(), sequence: 0, order }
    : { ...row.device, sequence: ownSequence, order };
  await db.meta.put({ key: 'device', device });
}

import type { Course } from '../domain/course';
import type { MemoryModel } from '../domain/memory';
import { progressOf, stateRow, unpack, type CardPlace, type StateRow } from '../domain/progress';
import type { Result } from '../domain/result';
import { adjustCounters } from './counters';
import { attempt, type StorageError } from './errors';
import type { ContentRow, PodoDatabase } from './schema';

export interface Imported {
  added: number;
  changed: number;
  archived: number;
}

/**
 * Stores a course or a new version of one, whole or not at all. Progress is kept by card id: a card that comes back
 * finds its history, a card that the course dropped is archived with its words.
 */
export const importCourse = (
  db: PodoDatabase,
  course: Course,
  hash: string,
  model: MemoryModel,
): Promise<Result<Imported, StorageError>> =>
  attempt(() =>
    db.transaction(
      'rw',
      [db.courses, db.decks, db.facts, db.contents, db.histories, db.memories, db.dueCounts, db.deckCounts],
      () => writeCourse(db, course, hash, model),
    ),
  );

/** The same, in the caller's transaction. */
export async function writeCourse(
  db: PodoDatabase,
  course: Course,
  hash: string,
  model: MemoryModel,
): Promise<Imported> {
  const { decks, facts, cards, ...row } = course;
  const known = await db.contents.where('course').equals(course.id).toArray();
  const wanted = new Set(cards.map(({ id }) => id));
  const dropped = known.filter(({ id }) => !wanted.has(id));
  const before = new Map(known.map((content) => [content.id, content]));
  const contents = cards.map((card, position): ContentRow => ({
    ...card,
    // A language that this file does not carry keeps the words that are here.
    texts: { ...before.get(card.id)?.texts, ...card.texts },
    course: course.id,
    position,
  }));

  await Promise.all([
    db.decks.where('course').equals(course.id).delete(),
    db.facts.where('course').equals(course.id).delete(),
  ]);
  await Promise.all([
    db.courses.put({ ...row, hash }),
    db.decks.bulkPut(decks.map((deck, position) => ({ ...deck, course: course.id, position }))),
    db.facts.bulkPut(facts.map((fact) => ({ ...fact, course: course.id }))),
    db.contents.bulkPut(contents),
  ]);
  const places = [
    ...contents.map((content) => placeOf(content, false)),
    ...dropped.map((content) => placeOf(content, true)),
  ];
  await writeStates(db, places, model);
  const added = cards.filter(({ id }) => !before.has(id)).length;
  return { added, changed: cards.length - added, archived: dropped.length };
}

const placeOf = ({ id, deck, fact, position }: ContentRow, archived: boolean): CardPlace => ({
  card: id,
  deck,
  fact,
  position,
  archived,
});

/** Makes the state rows of cards that have come, moved or gone, from their histories. */
export async function writeStates(
  db: PodoDatabase,
  places: readonly CardPlace[],
  model: MemoryModel,
): Promise<void> {
  const ids = places.map(({ card }) => card);
  const [histories, before] = await Promise.all([db.histories.bulkGet(ids), db.memories.bulkGet(ids)]);
  const rows = places.map((place, index): StateRow => {
    const history = histories[index];
    return stateRow(place, progressOf(history ? unpack(history) : [], model));
  });
  await Promise.all([
    db.memories.bulkPut(rows),
    adjustCounters(
      db,
      rows.map((row, index) => [before[index], row]),
    ),
  ]);
}

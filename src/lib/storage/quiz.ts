import Dexie from 'dexie';
import type { CardId, CardKind, DeckId } from '../domain/course';
import { addToQuiz, emptyQuiz, quizOf, type Event, type QuizRow, type StateRow } from '../domain/progress';
import type { Result } from '../domain/result';
import { cardsAt, quizDraft, type QuizCard, type QuizRun, type ReviewContext } from '../domain/study';
import { studyDay } from '../domain/time';
import { freeBallast } from './ballast';
import { attempt, Refusal, type StorageError } from './errors';
import { writeEvent, type RecordContext } from './record';
import type { PodoDatabase } from './schema';

// Loaded with the first quiz, never before the first card.

/** The quiz that was last begun on this device; null where there was none. */
export async function readRun(db: PodoDatabase): Promise<QuizRun | null> {
  const row = await db.meta.get('quiz');
  return row?.key === 'quiz' ? row.run : null;
}

/** Keeps a run as it stands, in place of any other. Nothing of it counts yet. */
export const saveRun = (db: PodoDatabase, run: QuizRun): Promise<Result<null, StorageError>> =>
  attempt(() =>
    db.transaction('rw', db.meta, async () => {
      const stored = await readRun(db);
      // Another tab has finished it: what was written down stands.
      if (stored?.id === run.id && stored.finishedAt !== null)
        throw new Refusal({ kind: 'changed-elsewhere' });
      await db.meta.put({ key: 'quiz', run });
      return null;
    }),
  );

/** What the events of a quiz need beyond their moment. */
export type QuizContext = RecordContext & Omit<ReviewContext, 'at' | 'day'>;

/**
 * Writes down questions of a run, with all that follows from it, and the run itself, in one strictly durable transaction.
 * Refused where another tab was there first: no question is ever written twice.
 */
export async function commitRun(
  db: PodoDatabase,
  run: QuizRun,
  places: readonly number[],
  context: QuizContext,
): Promise<Result<{ rows: StateRow[] }, StorageError>> {
  const write = () =>
    attempt(() =>
      db.transaction('rw', [...db.tablesOf('reviewed'), db.quizzes], () => commit(db, run, places, context)),
    );
  const result = await write();
  return !result.ok && result.error.kind === 'full' && (await freeBallast(db)) ? write() : result;
}

async function commit(
  db: PodoDatabase,
  run: QuizRun,
  places: readonly number[],
  context: QuizContext,
): Promise<{ rows: StateRow[] }> {
  const { at, zone } = context.moment;
  const day = studyDay(at, zone, context.rollover);
  const [stored, known, rows, since] = await Promise.all([
    readRun(db),
    db.quizzes.get(run.id),
    db.memories.bulkGet(cardsAt(run, places)),
    db.quizzes.where('day').aboveOrEqual(day).toArray(),
  ]);
  const written = new Set(known?.marks.map(({ card }) => card));
  const isDone = stored?.id !== run.id || stored.finishedAt !== null;
  if (isDone || places.some((place) => written.has(run.questions[place]!.card)))
    throw new Refusal({ kind: 'changed-elsewhere' });
  const asked = new Set(since.flatMap(({ marks }) => marks.map(({ card }) => card)));

  let quiz: QuizRow | undefined = known;
  const changed: StateRow[] = [];
  for (const [index, place] of places.entries()) {
    const { card } = run.questions[place]!;
    const draft = quizDraft(
      run,
      place,
      { row: rows[index], wasAsked: asked.has(card) },
      { ...context, at, day },
    );
    const recorded = await writeEvent(db, draft, context);
    quiz = addToQuiz(quiz ?? emptyQuiz(quizOf(recorded.event)!, recorded.event), recorded.event);
    changed.push(...recorded.rows);
  }
  await Promise.all([db.meta.put({ key: 'quiz', run }), quiz && db.quizzes.put(quiz)]);
  return { rows: changed };
}

/** Quizzes of the past, the last first. */
export const readQuizzes = (db: PodoDatabase, limit: number): PromiseLike<QuizRow[]> =>
  db.quizzes.orderBy('day').reverse().limit(limit).toArray();

/** A quiz with the events of its questions, in their order; null where there is none of that name. */
export async function readQuiz(
  db: PodoDatabase,
  id: string,
): Promise<{ quiz: QuizRow; events: Event<'reviewed' | 'quizzed'>[] } | null> {
  const quiz = await db.quizzes.get(id);
  if (!quiz) return null;
  const events = await db.events.bulkGet(quiz.marks.map(({ event }) => event));
  return {
    quiz,
    events: events.flatMap((event) =>
      event?.type === 'reviewed' || event?.type === 'quizzed' ? [event] : [],
    ),
  };
}

/** Queues of cards that may be asked: neither set aside nor retired. */
const open = ['new', 'learning', 'review', 'buried'];

/**
 * The cards of decks of the given kinds that are studied now or later, with their tags. Reads keys alone, no words: what a deck
 * of ten thousand cards costs is a list of names.
 */
export async function readQuizCards(
  db: PodoDatabase,
  decks: readonly DeckId[],
  kinds: readonly CardKind[],
): Promise<QuizCard[]> {
  const tags = (await db.contents.orderBy('tags').uniqueKeys()) as string[];
  const tagged = new Map<CardId, string[]>();
  await Promise.all(
    tags.map(async (tag) => {
      for (const card of await db.contents.where('tags').equals(tag).primaryKeys())
        tagged.set(card, [...(tagged.get(card) ?? []), tag]);
    }),
  );
  const perDeck = await Promise.all(
    decks.map(async (deck) => {
      const [keys, ...lists] = await Promise.all([
        Promise.all(
          open.map((queue) =>
            db.memories
              .where('[deck+queue+due]')
              .between([deck, queue, Dexie.minKey], [deck, queue, Dexie.maxKey])
              .primaryKeys(),
          ),
        ),
        ...kinds.map((kind) => db.contents.where('[deck+kind]').equals([deck, kind]).primaryKeys()),
      ]);
      const studied = new Set(keys.flat());
      return kinds.flatMap((kind, index) =>
        lists[index]!.filter((id) => studied.has(id)).map((id): QuizCard => {
          const own = tagged.get(id);
          return { id, fact: factOf(id), deck, kind, ...(own && { tags: own }) };
        }),
      );
    }),
  );
  return perDeck.flat();
}

const factOf = (card: CardId) => card.slice(0, card.indexOf('/')) as QuizCard['fact'];

import Dexie from 'dexie';
import type { DeckId } from '../domain/course';
import type { DeckCounts, Queue, StateRow } from '../domain/progress';
import { neededRows, paceOf, type Settings, type Supply } from '../domain/study';
import type { StudyDay } from '../domain/time';
import type { PodoDatabase } from './schema';

/** Days of study from which the learner's pace is taken. */
const paceDays = 14;
/** How far ahead the days are read on which cards fall due. */
const horizonDays = 90;
const page = 32;
const noExtension = { newCards: 0, reviews: 0 };

const inQueue = (db: PodoDatabase, deck: DeckId, queue: Queue, upTo: number) =>
  db.memories.where('[deck+queue+due]').between([deck, queue, Dexie.minKey], [deck, queue, upTo], true, true);

/** A deck that is on, with its counters: what they say is nowhere is not looked for. */
export interface CountedDeck {
  id: DeckId;
  counts: DeckCounts;
}

/**
 * Everything that a day plan needs of the given decks, in the order in which their new cards are met. Reads grow with what
 * is due, never with what is stored.
 */
export async function readSupply(
  db: PodoDatabase,
  decks: readonly CountedDeck[],
  settings: Settings,
  day: StudyDay,
): Promise<Supply> {
  const [recent, extension = noExtension] = await Promise.all([
    db.studied
      .where('[day+deck]')
      .between([day - paceDays, Dexie.minKey], [day, Dexie.maxKey])
      .toArray(),
    db.extensions.get(day),
  ]);
  const studied = recent.filter((row) => row.day === day);
  const needed = neededRows(settings, extension);
  const studiedFacts = new Set(studied.flatMap(({ facts }) => Object.keys(facts)));
  const having = (...standings: (keyof DeckCounts)[]): DeckId[] =>
    decks.filter(({ counts }) => standings.some((standing) => counts[standing] > 0)).map(({ id }) => id);

  const [learning, due, returned, fresh, dueCounts] = await Promise.all([
    each(having('learning'), (deck) => inQueue(db, deck, 'learning', Infinity).toArray()),
    // Where more is due than can be read: the most recently due, which cost least and are lost least.
    each(having('review', 'learning'), (deck) =>
      inQueue(db, deck, 'review', day).reverse().limit(needed.due).toArray(),
    ),
    each(having('buried'), (deck) => inQueue(db, deck, 'buried', day).toArray()),
    readFresh(db, having('new'), needed.newFacts, studiedFacts),
    each(having('review', 'learning'), (deck) =>
      db.dueCounts
        .where('[deck+day]')
        .between([deck, Dexie.minKey], [deck, day + horizonDays], true, true)
        .toArray(),
    ),
  ]);
  const back = (states: string[]) => returned.filter(({ memory }) => states.includes(memory.state));

  const dueLater = new Map<StudyDay, number>();
  let dueTotal = 0;
  for (const row of dueCounts) {
    if (row.day <= day) dueTotal += row.count;
    else dueLater.set(row.day, (dueLater.get(row.day) ?? 0) + row.count);
  }
  return {
    learning: [...learning, ...back(['learning', 'relearning'])],
    due: [...due, ...back(['review'])],
    dueTotal,
    dueLater,
    fresh: [...back(['new']), ...fresh],
    freshTotal: decks.reduce((sum, { counts }) => sum + counts.new, 0),
    studied,
    extension,
    // Days that are over: the plan of a day must not change with how quickly it goes.
    pace: paceOf(recent.filter((row) => row.day < day)),
  };
}

/** The first new cards, deck by deck and page by page, until they hold as many facts as a day can take. */
async function readFresh(
  db: PodoDatabase,
  decks: readonly DeckId[],
  wanted: number,
  studied: ReadonlySet<string>,
): Promise<StateRow[]> {
  const rows: StateRow[] = [];
  const facts = new Set<string>();
  for (const deck of decks) {
    for (let after = -Infinity, full = true; full && facts.size < wanted;) {
      const next = await db.memories
        .where('[deck+queue+due]')
        .between([deck, 'new', after], [deck, 'new', Infinity], false, true)
        .limit(page)
        .toArray();
      rows.push(...next);
      for (const { fact } of next) if (!studied.has(fact)) facts.add(fact);
      full = next.length === page;
      after = next.at(-1)?.due ?? after;
    }
  }
  return rows;
}

async function each<T>(decks: readonly DeckId[], read: (deck: DeckId) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all(decks.map(read))).flat();
}

import { cardIdOf, type Course, type CourseId, type FactId } from '../../src/lib/domain/course';
import { fsrs6 } from '../../src/lib/domain/memory';
import { pack, progressOf, project, stateRow, type StateRow } from '../../src/lib/domain/progress';
import { studyDay, type Millis, type StudyDay, type Zone } from '../../src/lib/domain/time';
import { countersOf } from '../checks/counters';
import { logOf, type Learned } from './events';

/** Rows by object store. */
export type Tables = Record<string, object[]>;

/** Cards that are due today, whatever the size of the collection. */
const due = 40;
/** Days over which the other learned cards fall due. */
const spread = 180;

/** When a card of the collection was learned and is due; null where it is new. */
function fateOf(index: number, decks: number, today: StudyDay): Omit<Learned, 'card' | 'deck'> | null {
  if (index < due) {
    const dueOn = today - (index % 10);
    return { dueOn, learnedOn: dueOn - 1 - (index % 13) };
  }
  const turn = Math.floor(index / decks);
  if (turn % 2 === 0) return null;
  const dueOn = today + 1 + (turn % spread);
  return { dueOn, learnedOn: dueOn - spread - 20 };
}

/**
 * Everything that the database of a learner with `size` cards holds: 40 are due, of the others half is new. The words are
 * those of a real course, over and over; every card has a fact of its own, so that no sibling waits.
 */
export function collection(size: number, like: Course, at: Millis, zone: Zone): Tables {
  const model = fsrs6();
  const today = studyDay(at, zone, 4);
  const course = 'collection' as CourseId;
  const { decks, facts, cards, ...head } = like;
  const contents = Array.from({ length: size }, (_, position) => {
    const fact = `fact${position}` as FactId;
    const deck = decks[position % decks.length]!.id;
    const card = cards[position % cards.length]!;
    return { ...card, id: cardIdOf(fact, 'meaning'), fact, deck, course, position };
  });
  const learned = contents.flatMap(({ id, deck, position }): Learned[] => {
    const fate = fateOf(position, decks.length, today);
    return fate ? [{ card: id, deck, ...fate }] : [];
  });
  const { events, device } = logOf(
    learned,
    decks.map(({ id }) => id),
    at,
    zone,
  );
  const { histories, studied, settings } = project(events);
  const memories = contents.map(({ id, deck, fact, position }): StateRow =>
    stateRow({ card: id, deck, fact, position, archived: false }, progressOf(histories.get(id) ?? [], model)),
  );

  return {
    courses: [{ ...head, id: course, hash: 'collection' }],
    decks: decks.map((deck, position) => ({ ...deck, course, position })),
    facts: contents.map(({ fact, deck }, position) => ({
      ...facts[position % facts.length]!,
      id: fact,
      deck,
      course,
    })),
    contents,
    events,
    meta: [{ key: 'device', device }],
    histories: [...histories].map(([card, history]) => pack(card, history)),
    memories,
    settings: [...settings.values()],
    studied: [...studied.values()],
    ...countersOf(memories),
  };
}

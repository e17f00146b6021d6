import type { CardId } from '../course';
import type { Granted, Rating } from '../memory';
import type { EventId } from './events';
import type { HistoryEntry } from './history';

/** A history as one flat row: a tenth of the size of a list of objects, and read in one request. */
export interface PackedHistory {
  card: CardId;
  ids: EventId[];
  /** `width` numbers for each id. */
  numbers: number[];
}

const types: HistoryEntry['type'][] = ['reviewed', 'suspended', 'unsuspended', 'buried', 'unburied'];
const states: Granted['state'][] = ['learning', 'relearning', 'review'];
const noStep = -1;

/** type, order, at, day (or buried until), rating, state, step, due (moment or study day), interval in days, how (below) */
const width = 10;

/** How a card returns: on a day, at a moment, or on a day after it was only recognised. */
const onDay = 0;
const atMoment = 1;
const recognised = 2;

function numbersOf(entry: HistoryEntry): number[] {
  const head = [types.indexOf(entry.type), entry.order];
  if (entry.type === 'buried') return [...head, 0, entry.until, 0, 0, 0, 0, 0, 0];
  if (entry.type !== 'reviewed') return [...head, 0, 0, 0, 0, 0, 0, 0, 0];
  const { at, day, rating, granted } = entry;
  const step = granted.state === 'review' ? noStep : granted.step;
  const [due, how] =
    'dueAt' in granted
      ? [granted.dueAt, atMoment]
      : [granted.dueDay, 'recognised' in granted ? recognised : onDay];
  return [...head, at, day, rating, states.indexOf(granted.state), step, due, granted.intervalDays, how];
}

function grantedFrom(
  state: Granted['state'],
  step: number,
  due: number,
  intervalDays: number,
  how: number,
): Granted {
  if (state === 'review') return { state, dueDay: due, intervalDays };
  if (how === atMoment) return { state, step, dueAt: due, intervalDays: 0 };
  return { state, step, dueDay: due, intervalDays, ...(how === recognised && { recognised: true }) };
}

function entryFrom(id: EventId, numbers: readonly number[]): HistoryEntry {
  const [type, order, at, day, rating, state, step, due, intervalDays, how] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const name = types[type]!;
  if (name === 'buried') return { id, order, type: name, until: day };
  if (name !== 'reviewed') return { id, order, type: name };
  const granted = grantedFrom(states[state]!, step, due, intervalDays, how);
  return { id, order, type: name, at, day, rating: rating as Rating, granted };
}

export const pack = (card: CardId, history: readonly HistoryEntry[]): PackedHistory => ({
  card,
  ids: history.map(({ id }) => id),
  numbers: history.flatMap(numbersOf),
});

export const unpack = ({ ids, numbers }: PackedHistory): HistoryEntry[] =>
  ids.map((id, index) => entryFrom(id, numbers.slice(index * width, (index + 1) * width)));

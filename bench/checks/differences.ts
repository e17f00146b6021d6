import { isDeepStrictEqual } from 'node:util';
import { fsrs6 } from '../../src/lib/domain/memory';
import {
  pack,
  progressOf,
  project,
  stateRow,
  type Device,
  type Event,
  type StateRow,
} from '../../src/lib/domain/progress';
import { countersOf } from './counters';

type Rows = any[];
/** The stores of a database that a review touches, and the words of its cards. */
export type Stored = Record<
  | 'events'
  | 'meta'
  | 'contents'
  | 'histories'
  | 'memories'
  | 'studied'
  | 'extensions'
  | 'settings'
  | 'deckCounts'
  | 'dueCounts',
  Rows
>;

/** Rows that say nothing: left behind by what was undone, equal to no row. */
const saysSomething: Partial<Record<keyof Stored, (row: any) => boolean>> = {
  histories: ({ ids }) => ids.length > 0,
  studied: ({ ratings }) => Object.values(ratings).some((count) => count !== 0),
  dueCounts: ({ count }) => count !== 0,
};

const keys: Partial<Record<keyof Stored, (row: any) => string>> = {
  histories: ({ card }) => card,
  memories: ({ card }) => card,
  studied: ({ day, deck }) => `${day} ${deck}`,
  extensions: ({ day }) => String(day),
  settings: ({ key }) => key,
  deckCounts: ({ deck }) => deck,
  dueCounts: ({ deck, day }) => `${deck} ${day}`,
};

/** What the events and the courses say that the derived tables hold. */
function derivedFrom({ events, memories }: Stored): Partial<Stored> {
  const model = fsrs6();
  const { histories, studied, extensions, settings } = project(events as Event[]);
  const rows = (memories as StateRow[]).map(({ card, deck, fact, position, archived }) =>
    stateRow({ card, deck, fact, position, archived }, progressOf(histories.get(card) ?? [], model)),
  );
  return {
    histories: [...histories].map(([card, history]) => pack(card, history)),
    memories: rows,
    studied: [...studied.values()],
    extensions: [...extensions.values()],
    settings: [...settings.values()],
    ...countersOf(rows),
  };
}

/** What of a device's numbers does not fit its events: they have no gap, and the device stands at the last. */
function deviceProblems({ events, meta }: Stored): string[] {
  const device = meta.find(({ key }) => key === 'device')?.device as Device | undefined;
  if (!device) return ['meta: no device'];
  const numbers = events.map(({ sequence }) => sequence as number).sort((a, b) => a - b);
  const problems = numbers.every((number, index) => number === index + 1)
    ? []
    : ['events: a number is missing'];
  if (device.sequence !== numbers.length) problems.push('meta: the device stands at another event');
  if (events.some(({ order }) => order > device.order))
    problems.push('meta: an event is ahead of its device');
  return problems;
}

/**
 * Where a database, as it was read, is not what its own events say: a torn write, a lost one, a wrong counter.
 * @returns a line for each row that differs, with its table and key
 */
export function differences(stored: Stored): string[] {
  const problems = deviceProblems(stored);
  if (stored.contents.length !== stored.memories.length) problems.push('memories: a card has none');
  for (const [name, wanted] of Object.entries(derivedFrom(stored)) as [keyof Stored, Rows][]) {
    const isSaid = saysSomething[name] ?? (() => true);
    const byKey = (rows: Rows) => new Map(rows.filter(isSaid).map((row) => [keys[name]!(row), row]));
    const [here, expected] = [byKey(stored[name]), byKey(wanted)];
    for (const key of new Set([...here.keys(), ...expected.keys()])) {
      if (!isDeepStrictEqual(here.get(key), expected.get(key))) problems.push(`${name}: ${key}`);
    }
  }
  return problems;
}

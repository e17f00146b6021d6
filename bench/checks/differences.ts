import { isDeepStrictEqual } from 'node:util';
import { fsrs6 } from '../../src/lib/domain/memory';
import {
  pack,
  progressOf,
  project,
  stateRow,
  type Device,
  type Event,
  type PackedHistory,
  type StateRow,
  type Studied,
} from '../../src/lib/domain/progress';
import { countersOf, type DueCount } from './counters';

type Rows = readonly object[];
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
const saysNothing: Partial<Record<keyof Stored, (row: never) => boolean>> = {
  histories: ({ ids }: PackedHistory) => ids.length === 0,
  studied: ({ ratings }: Studied) => Object.values(ratings).every((count) => count === 0),
  dueCounts: ({ count }: DueCount) => count === 0,
};

/** The fields that tell one row of a derived table from another. */
const keys = {
  histories: ['card'],
  memories: ['card'],
  studied: ['day', 'deck'],
  extensions: ['day'],
  settings: ['key'],
  deckCounts: ['deck'],
  dueCounts: ['deck', 'day'],
} satisfies Partial<Record<keyof Stored, string[]>>;
type Derived = keyof typeof keys;

function byKey(name: Derived, rows: Rows): Map<string, object> {
  const isSaid = (row: object) => !saysNothing[name]?.(row as never);
  const keyOf = (row: object) => keys[name].map((field) => (row as Record<string, unknown>)[field]).join(' ');
  return new Map(rows.filter(isSaid).map((row) => [keyOf(row), row]));
}

/** What the events and the courses say that the derived tables hold. */
function derivedFrom({ events, memories }: Stored): Record<Derived, Rows> {
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
  const device = (meta as { key: string; device: Device }[]).find(({ key }) => key === 'device')?.device;
  if (!device) return ['meta: no device'];
  const numbers = (events as Event[]).map(({ sequence }) => sequence).sort((a, b) => a - b);
  const problems = numbers.every((number, index) => number === index + 1)
    ? []
    : ['events: a number is missing'];
  if (device.sequence !== numbers.length) problems.push('meta: the device stands at another event');
  if ((events as Event[]).some(({ order }) => order > device.order))
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
  for (const [name, wanted] of Object.entries(derivedFrom(stored)) as [Derived, Rows][]) {
    const [here, expected] = [byKey(name, stored[name]), byKey(name, wanted)];
    for (const key of new Set([...here.keys(), ...expected.keys()])) {
      if (!isDeepStrictEqual(here.get(key), expected.get(key))) problems.push(`${name}: ${key}`);
    }
  }
  return problems;
}

import type { CardId } from '../course';
import { unseen, remember, type CardMemory, type Granted, type MemoryModel, type Rating } from '../memory';
import type { Millis, StudyDay } from '../time';
import { compareEvents, type Draft, type Event, type EventId } from './events';

/** What one event did to one card: the part of the event that replay needs. */
export type HistoryEntry = { id: EventId; order: number } & (
  | { type: 'reviewed'; at: Millis; day: StudyDay; rating: Rating; granted: Granted }
  | { type: 'suspended' | 'unsuspended' | 'unburied' }
  | { type: 'buried'; until: StudyDay }
);

/** Where a card stands: the result of its history. */
export interface CardProgress {
  memory: CardMemory;
  suspended: boolean;
  /** Out of the way before this study day. */
  buriedUntil: StudyDay | null;
  /** The last event that touched the card: what a screen saw when it asks for a change. */
  revision: EventId | null;
}

export const untouched: CardProgress = {
  memory: unseen,
  suspended: false,
  buriedUntil: null,
  revision: null,
};

/** The cards that an event touches. */
export function cardsOf(draft: Draft): CardId[] {
  if ('cards' in draft) return draft.cards;
  return draft.type === 'reviewed' ? [draft.card] : [];
}

/** What an event says of each card that it touches. */
export function entriesOf(event: Event): { card: CardId; entry: HistoryEntry }[] {
  const { id, order } = event;
  switch (event.type) {
    case 'reviewed': {
      const { card, at, day, rating, granted } = event;
      return [{ card, entry: { id, order, type: 'reviewed', at, day, rating, granted } }];
    }
    case 'suspended':
    case 'unsuspended':
    case 'unburied':
      return event.cards.map((card) => ({ card, entry: { id, order, type: event.type } }));
    case 'buried':
      return event.cards.map((card) => ({ card, entry: { id, order, type: 'buried', until: event.until } }));
    default:
      return [];
  }
}

/** The history with an entry in its place; one that is there already is not doubled. */
export function withEntry(history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  if (history.some(({ id }) => id === entry.id)) return [...history];
  let place = history.length;
  while (place > 0 && compareEvents(history[place - 1]!, entry) > 0) place -= 1;
  return [...history.slice(0, place), entry, ...history.slice(place)];
}

export const withoutEntry = (history: readonly HistoryEntry[], id: EventId): HistoryEntry[] =>
  history.filter((entry) => entry.id !== id);

const steps: {
  [T in HistoryEntry['type']]: (
    progress: CardProgress,
    entry: Extract<HistoryEntry, { type: T }>,
    model: MemoryModel,
  ) => Partial<CardProgress>;
} = {
  reviewed: ({ memory }, entry, model) => ({ memory: remember(memory, entry, model), buriedUntil: null }),
  suspended: () => ({ suspended: true }),
  unsuspended: () => ({ suspended: false }),
  buried: (_, { until }) => ({ buriedUntil: until }),
  unburied: () => ({ buriedUntil: null }),
};

/** Replays a card's history under one parameter set: the only way in which its progress is ever computed. */
export function progressOf(history: readonly HistoryEntry[], model: MemoryModel): CardProgress {
  return history.reduce((progress, entry) => {
    const step = steps[entry.type] as (
      progress: CardProgress,
      entry: HistoryEntry,
      model: MemoryModel,
    ) => Partial<CardProgress>;
    return { ...progress, ...step(progress, entry, model), revision: entry.id };
  }, untouched);
}

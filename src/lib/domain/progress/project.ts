import type { CardId, DeckId } from '../course';
import type { StudyDay } from '../time';
import { countReview, nothingStudied, type Studied } from './counters';
import { compareEvents, type Event, type EventId, type EventType, type SettingValue } from './events';
import { entriesOf, withEntry, withoutEntry, type HistoryEntry } from './history';

/** What "more today" added to a study day's limits. */
export interface Extension {
  day: StudyDay;
  newCards: number;
  reviews: number;
}

/** A setting's latest value, and the event that gave it: the last writer wins. */
export interface Setting {
  key: string;
  value: SettingValue;
  order: number;
  id: EventId;
}

/** Everything that is derived from events. Storage keeps these as rows; a part of them can be loaded, changed and put back. */
export interface Projection {
  histories: Map<CardId, HistoryEntry[]>;
  /** By `studiedKey`. */
  studied: Map<string, Studied>;
  extensions: Map<StudyDay, Extension>;
  settings: Map<string, Setting>;
}

export const studiedKey = (day: StudyDay, deck: DeckId): string => `${day} ${deck}`;
export const parametersSetting = 'parameters';

export const emptyProjection = (): Projection => ({
  histories: new Map(),
  studied: new Map(),
  extensions: new Map(),
  settings: new Map(),
});

type Reducer<T extends EventType> = (projection: Projection, event: Event<T>, sign: 1 | -1) => void;

const touchCards: Reducer<EventType> = (projection, event, sign) => {
  for (const { card, entry } of entriesOf(event)) {
    const history = projection.histories.get(card) ?? [];
    projection.histories.set(card, sign === 1 ? withEntry(history, entry) : withoutEntry(history, entry.id));
  }
};

const setting = (projection: Projection, { order, id }: Event, key: string, value: SettingValue): void => {
  const known = projection.settings.get(key);
  if (!known || compareEvents(known, { order, id }) <= 0)
    projection.settings.set(key, { key, value, order, id });
};

/** One small reducer per event type; the type asks for each. With -1 an event that can be retracted is taken back. */
const reducers: { [T in EventType]: Reducer<T> } = {
  reviewed: (projection, event, sign) => {
    touchCards(projection, event, sign);
    const key = studiedKey(event.day, event.deck);
    const studied = projection.studied.get(key) ?? nothingStudied(event.day, event.deck);
    projection.studied.set(key, countReview(studied, event, sign));
  },
  quizzed: () => undefined,
  suspended: touchCards,
  unsuspended: touchCards,
  buried: touchCards,
  unburied: touchCards,
  retracted: () => undefined,
  extended: (projection, { day, newCards, reviews }) => {
    const known = projection.extensions.get(day);
    projection.extensions.set(day, {
      day,
      newCards: (known?.newCards ?? 0) + newCards,
      reviews: (known?.reviews ?? 0) + reviews,
    });
  },
  configured: (projection, event) => setting(projection, event, event.setting, event.value),
  adopted: (projection, event) => setting(projection, event, parametersSetting, event.parameters),
};

const reduce = (projection: Projection, event: Event, sign: 1 | -1): void =>
  (reducers[event.type] as Reducer<EventType>)(projection, event, sign);

/** Adds an event to the loaded part of a projection. Not for a `retracted`: see `takeBack`. */
export const apply = (projection: Projection, event: Event): void => reduce(projection, event, 1);

/** Undoes an event that was applied. */
export const takeBack = (projection: Projection, target: Event): void => reduce(projection, target, -1);

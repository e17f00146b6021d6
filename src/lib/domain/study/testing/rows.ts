import type { CardId, DeckId, FactId } from '../../course';
import { fsrs6, type CardMemory } from '../../memory';
import { stateRow, untouched, type StateRow } from '../../progress';

export const model = fsrs6();
export const today = 20_780;

/** A card of its own fact that was never seen. */
export function newRow(number: number, fact = `fact${number}`): StateRow {
  const place = {
    card: `${fact}/facet${number}` as CardId,
    deck: 'deck' as DeckId,
    fact: fact as FactId,
    position: number,
    archived: false,
  };
  return stateRow(place, untouched);
}

/** A card in review that was due `overdue` days ago after an interval of `interval` days. */
export function dueRow(number: number, overdue = 0, interval = 10, fact = `due${number}`): StateRow {
  const memory: CardMemory = {
    state: 'review',
    dueDay: today - overdue,
    intervalDays: interval,
    stability: interval,
    difficulty: 5,
    lastDay: today - overdue - interval,
    lastAt: 0,
    reps: 3,
    lapses: 0,
  };
  const { queue: _, due: _due, ...row } = newRow(number, fact);
  return stateRow(row, { ...untouched, memory });
}

/** A card on its first step that returns at a moment. */
export function learningRow(number: number, dueAt: number): StateRow {
  const memory: CardMemory = {
    state: 'learning',
    step: 0,
    dueAt,
    intervalDays: 0,
    stability: 1,
    difficulty: 5,
    lastDay: today,
    lastAt: 0,
    reps: 1,
    lapses: 0,
  };
  const { queue: _, due: _due, ...row } = newRow(number, `learning${number}`);
  return stateRow(row, { ...untouched, memory });
}

export const range = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

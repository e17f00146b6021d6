import type { CardId, DeckId, FactId } from '../course';
import type { StudyDay } from '../time';
import type { CardProgress } from './history';

/** What the schedule knows of a card's content: where it belongs and when it is met, not its words. */
export interface CardPlace {
  card: CardId;
  deck: DeckId;
  fact: FactId;
  /** The order in which new cards are met. */
  position: number;
  /** Retired by its course: kept, never shown. */
  archived: boolean;
}

export type Queue = 'new' | 'learning' | 'review' | 'buried' | 'suspended' | 'archived';

/** The thin row that queues are built from. `due` means what its queue says: a position, a moment (ms), or a study day. */
export interface StateRow extends CardPlace, CardProgress {
  queue: Queue;
  due: number;
}

function queueOf(
  { archived }: CardPlace,
  { memory, suspended, buriedUntil }: CardProgress,
  position: number,
): { queue: Queue; due: number } {
  if (archived) return { queue: 'archived', due: 0 };
  if (suspended) return { queue: 'suspended', due: 0 };
  if (buriedUntil !== null) return { queue: 'buried', due: buriedUntil };
  if (memory.state === 'new') return { queue: 'new', due: position };
  if ('dueAt' in memory) return { queue: 'learning', due: memory.dueAt };
  return { queue: 'review', due: memory.dueDay };
}

export function stateRow(place: CardPlace, progress: CardProgress): StateRow {
  return { ...place, ...progress, ...queueOf(place, progress, place.position) };
}

/** The study day on which a card asks for a review; null where it asks for none, or at a moment of today. */
export function dueDayOf({ queue, memory, buriedUntil }: StateRow): StudyDay | null {
  if (queue !== 'review' && queue !== 'buried') return null;
  if (memory.state === 'new' || 'dueAt' in memory) return null;
  return Math.max(memory.dueDay, buriedUntil ?? 0);
}

/** How a card counts among those of its deck. */
export type Standing = 'new' | 'learning' | 'review' | 'suspended' | 'archived';

export function standingOf({ queue, memory }: StateRow): Standing {
  if (queue === 'suspended' || queue === 'archived') return queue;
  return memory.state === 'relearning' ? 'learning' : memory.state;
}

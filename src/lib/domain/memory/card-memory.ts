import type { Millis, StudyDay } from '../time';
import type { MemoryState } from './model';

/**
 * What a learner was granted by a review, as it stood on the button: the next state of the card and when it returns.
 * A step of a day or more, like every review, returns on a study day (`dueDay`); a shorter one at a moment (`dueAt`).
 */
export type Granted =
  | { state: 'learning' | 'relearning'; step: number; dueAt: Millis; intervalDays: 0 }
  | {
      state: 'learning' | 'relearning';
      step: number;
      dueDay: StudyDay;
      intervalDays: number;
      /** Right by recognition alone: another right answer on a later day must follow before it leaves learning. */
      recognised?: true;
    }
  | { state: 'review'; dueDay: StudyDay; intervalDays: number };

/** A card that was never seen, or one with a memory. */
export type CardMemory = { state: 'new' } | SeenMemory;

export type SeenMemory = Granted &
  MemoryState & {
    /** Study day and moment of the last review. */
    lastDay: StudyDay;
    lastAt: Millis;
    /** Reviews so far. */
    reps: number;
    /** Times that a card in review was forgotten. */
    lapses: number;
  };

export type CardState = CardMemory['state'];

export const unseen: CardMemory = { state: 'new' };

/** Study days since the last review: 0 on the same day, and where a clock was set back. */
export const elapsedDays = (memory: SeenMemory, day: StudyDay): number => Math.max(0, day - memory.lastDay);

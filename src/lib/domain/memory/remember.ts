import type { Millis, StudyDay } from '../time';
import { elapsedDays, type CardMemory, type Granted, type SeenMemory } from './card-memory';
import type { MemoryModel, Rating } from './model';

/** One review as it was lived: what replay needs of an event. */
export interface Review {
  at: Millis;
  day: StudyDay;
  rating: Rating;
  granted: Granted;
}

/** The memory after one review: stability and difficulty by the model, the return as it was granted. */
export function remember(memory: CardMemory, review: Review, model: MemoryModel): SeenMemory {
  const before = memory.state === 'new' ? null : memory;
  const elapsed = before ? elapsedDays(before, review.day) : 0;
  const { stability, difficulty } = model.next(before, elapsed, review.rating);
  const forgotten = before?.state === 'review' && review.rating === 1;
  return {
    ...review.granted,
    stability,
    difficulty,
    lastDay: review.day,
    lastAt: review.at,
    reps: (before?.reps ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (forgotten ? 1 : 0),
  };
}

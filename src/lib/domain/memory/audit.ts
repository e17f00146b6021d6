import { studyDay, type Millis, type StudyDay, type Zone } from '../time';
import { elapsedDays, unseen, type CardMemory } from './card-memory';
import { grantsFor, type SchedulingOptions } from './grants';
import type { MemoryModel, Rating } from './model';
import { remember } from './remember';

/** One line of a review log. */
export interface LoggedReview {
  card: string;
  at: Millis;
  rating: Rating;
}

/** What the scheduler makes of a logged review. */
export interface AuditedReview extends LoggedReview {
  day: StudyDay;
  /** Study days since the card's review before; 0 for its first. */
  elapsedDays: number;
  stability: number;
  difficulty: number;
  /** The interval it grants; 0 while the card is on steps shorter than a day. */
  intervalDays: number;
}

/**
 * Replays a log through the scheduler, card by card in the order of time, as if every interval had been granted by it.
 * The result has the log's own order and length.
 */
export function audit(
  log: readonly LoggedReview[],
  context: { model: MemoryModel; options: SchedulingOptions; zone: Zone; rollover: number },
): AuditedReview[] {
  const { model, options, zone, rollover } = context;
  const memories = new Map<string, CardMemory>();
  const audited = new Array<AuditedReview>(log.length);
  const inTime = log.map((review, index) => ({ review, index })).sort((a, b) => a.review.at - b.review.at);

  for (const { review, index } of inTime) {
    const { card, at, rating } = review;
    const before = memories.get(card) ?? unseen;
    const day = studyDay(at, zone, rollover);
    const granted = grantsFor(before, { model, options, at, day, seed: card })[rating];
    const after = remember(before, { at, day, rating, granted }, model);
    memories.set(card, after);
    const { stability, difficulty } = after;
    const elapsed = before.state === 'new' ? 0 : elapsedDays(before, day);
    audited[index] = {
      card,
      at,
      rating,
      day,
      elapsedDays: elapsed,
      stability,
      difficulty,
      intervalDays: granted.intervalDays,
    };
  }
  return audited;
}

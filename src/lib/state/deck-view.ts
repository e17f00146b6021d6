import type { DeckId } from '../domain/course';
import type { DayPlan } from '../domain/study';
import type { DeckView } from './podo.svelte';

/** How many cards a deck has that its learner may meet, now or later. */
export const cardsIn = ({ counts }: Pick<DeckView, 'counts'>): number =>
  counts.new + counts.learning + counts.review + counts.suspended;

/** How many cards of a deck are left for today. */
export const leftToday = (plan: DayPlan | null, deck: DeckId): number =>
  plan ? [...plan.main, ...plan.learning].filter((row) => row.deck === deck).length : 0;

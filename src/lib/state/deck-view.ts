import type { DeckId, Language, Localized } from '../domain/course';
import type { DayPlan } from '../domain/study';
import type { DeckView } from './podo.svelte';

/** The language that `inLanguage` answers in: the wanted one, else whichever the course has. */
export const languageOf = (texts: Localized<unknown>, wanted: Language): Language =>
  wanted in texts ? wanted : (Object.keys(texts)[0] ?? wanted);

/** How many cards a deck has that its learner may meet, now or later. */
export const cardsIn = ({ counts }: Pick<DeckView, 'counts'>): number =>
  counts.new + counts.learning + counts.review + counts.suspended;

/** How many cards of a deck are left for today. */
export const leftToday = (plan: DayPlan | null, deck: DeckId): number =>
  plan ? [...plan.main, ...plan.learning].filter((row) => row.deck === deck).length : 0;

import { sumStudied, type Studied } from '../progress';

/** How long cards take, in seconds. */
export interface Pace {
  /** A new card on its first day: first look and learning steps. */
  newCard: number;
  review: number;
}

/** Before anything is known of a learner (medians of large review logs). They weigh as much as this many answers. */
export const startingPace: Pace = { newCard: 40, review: 10 };
const startingWeight = 20;

const blend = (start: number, millis: number, count: number): number =>
  (start * startingWeight + millis / 1000) / (startingWeight + count);

/** The learner's own pace over some days of study, leaning on the starting pace while there is little of it. */
export function paceOf(days: readonly Studied[]): Pace {
  const { newCards, reviews, learningMillis, reviewMillis } = sumStudied(days);
  return {
    newCard: blend(startingPace.newCard, learningMillis, newCards),
    review: blend(startingPace.review, reviewMillis, reviews),
  };
}

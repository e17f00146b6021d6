import type { Rating } from '../domain/memory';

/** Each rating's name in messages and in the tokens of colour. */
export const ratingNames = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const satisfies Record<
  Rating,
  string
>;
export type RatingName = (typeof ratingNames)[Rating];

/** What pressing a rating would do: when the card comes back, short for the eye and whole for the ear. */
export interface RatingChoice {
  rating: Rating;
  interval: string;
  spoken: string;
}

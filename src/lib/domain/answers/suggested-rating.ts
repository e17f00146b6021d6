import type { Rating } from '../memory';
import type { Answer } from '../progress';

/**
 * The rating that an answer graded by the app leads to, before the learner has a say: wrong is again; right is good, and
 * hard where it took a hint or a second try. Easy is never given by the app.
 */
export function suggestedRating({
  outcome,
  hints,
  tries = 0,
}: Pick<Answer, 'outcome' | 'hints' | 'tries'>): Rating {
  if (outcome === 'wrong') return 1;
  return hints > 0 || tries > 0 ? 2 : 3;
}

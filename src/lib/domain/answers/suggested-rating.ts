import type { Rating } from '../memory';
import type { Answer } from '../progress';

/**
 * The rating that an answer leads to, before the learner has a say. Graded by the app: wrong is again; right is good, and
 * hard where it took a hint or a second try. Judged by the learner: good, but again where a wrong try had come before, and
 * hard after a hint. Easy is never given by the app.
 */
export function suggestedRating({
  outcome,
  hints,
  tries = 0,
}: Pick<Answer, 'outcome' | 'hints' | 'tries'>): Rating {
  if (outcome === 'wrong' || (outcome === 'self' && tries > 0)) return 1;
  return hints > 0 || tries > 0 ? 2 : 3;
}

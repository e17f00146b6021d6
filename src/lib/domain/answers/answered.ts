import type { Rating } from '../memory';
import type { Answer } from '../progress';
import type { Graded } from './grade';
import { suggestedRating } from './suggested-rating';

/** How a card was answered, and the rating that this leads to unless its learner says otherwise. */
export interface Answered {
  answer: Omit<Answer, 'millis'>;
  expected: Rating;
}

/** What came before an answer: mild hints that were taken, and wrong tries. */
export type Before = Required<Pick<Answer, 'hints' | 'tries'>>;

const led = (answer: Answered['answer']): Answered => ({ answer, expected: suggestedRating(answer) });
const triesOf = ({ tries }: Before) => (tries > 0 ? { tries } : {});

/** An answer that the app has graded. */
export function gradedAnswer({ outcome, evidence, marks, given }: Graded, before: Before): Answered {
  const parts = { right: marks.filter(({ right }) => right).length, all: marks.length };
  return led({
    evidence,
    outcome,
    hints: before.hints,
    ...triesOf(before),
    ...(marks.length > 1 && { parts }),
    ...(given && { given }),
  });
}

/** The right answer was asked for: the learner judges what came to mind. */
export const judgedAnswer = (before: Before): Answered =>
  led({ evidence: 'recalled', outcome: 'self', hints: before.hints, ...triesOf(before) });

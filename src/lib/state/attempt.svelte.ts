import type { Answered } from '../domain/answers';
import type { Answer } from '../domain/progress';
import type { Millis } from '../domain/time';

/** What came to mind before the answer was shown, judged by the learner. */
const recalled: Answered = { answer: { evidence: 'recalled', outcome: 'self', hints: 0 }, expected: 3 };

/** One card on the screen, from its question to its answer. */
export class Attempt {
  #answered = $state.raw<Answered | null>(null);

  /** @param shownAt when its question was shown */
  constructor(readonly shownAt: Millis) {}

  /** How it was answered; null until then. */
  get answered(): Answered | null {
    return this.#answered;
  }

  /** Shows the answer. What was answered stays: a second answer changes nothing. */
  answer(answered = recalled): void {
    this.#answered ??= answered;
  }

  /** What its event says of the answer when it is rated `at` a moment; null while it is not answered. */
  rated(at: Millis): Answer | null {
    return this.#answered && { ...this.#answered.answer, millis: Math.max(0, at - this.shownAt) };
  }
}

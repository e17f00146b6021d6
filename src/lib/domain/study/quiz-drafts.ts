import { suggestedRating } from '../answers';
import type { CardId } from '../course';
import type { Draft, QuizRef, StateRow } from '../progress';
import type { StudyDay } from '../time';
import { reviewOf, type ReviewContext } from './review';
import type { QuizRun } from './quiz-run';

/** What decides whether an answer counts. */
export interface QuizStanding {
  /** The card's row; none where its course is gone. */
  row: StateRow | undefined;
  /** Whether the card was asked in a quiz on this study day before, whether that counted or not. */
  wasAsked: boolean;
}

/**
 * Whether an answer of a quiz counts for scheduling: the learner left that on, the card was met before and still is studied,
 * and nothing was answered of it on this study day or, where a quiz is finished late, since.
 */
export function countsFor({ options }: QuizRun, { row, wasAsked }: QuizStanding, day: StudyDay): boolean {
  if (!options.counts || wasAsked || !row || row.suspended || row.archived) return false;
  return row.memory.state !== 'new' && row.memory.lastDay < day;
}

const refOf = ({ id, simulation }: QuizRun): QuizRef => ({ id, ...(simulation && { simulation }) });

/** The event of one question: a review where its answer counts. A question without an answer never does. */
export function quizDraft(
  run: QuizRun,
  at: number,
  standing: QuizStanding,
  context: ReviewContext,
): Draft<'reviewed' | 'quizzed'> {
  const { card, deck } = run.questions[at]!;
  const quiz = refOf(run);
  const answer = run.answers[at]?.answer ?? null;
  const { row } = standing;
  if (answer && row && countsFor(run, standing, context.day))
    return reviewOf(row, suggestedRating(answer), { ...answer, quiz }, context);
  return { type: 'quizzed', quiz, card, deck, answer };
}

/** Which questions are written down when a run is finished, that are not yet: those without an answer count as wrong. */
export function unwritten({ options, questions, answers }: QuizRun, isTimeOver: boolean): number[] {
  const all = questions.map((_, at) => at);
  if (options.feedback === 'end') return all;
  // Each answer was written when it was given. Who leaves early was not asked the rest.
  return isTimeOver ? all.filter((at) => answers[at] === null) : [];
}

/** Cards of a run, for reading their rows. */
export const cardsAt = ({ questions }: QuizRun, places: readonly number[]): CardId[] =>
  places.map((at) => questions[at]!.card);

import type { CardId, DeckId, Language } from '../course';
import type { Answer, QuizRef } from '../progress';
import type { Millis, Zone } from '../time';
import type { QuizCard } from './quiz-compose';
import type { QuizKind, QuizOptions } from './quiz-options';

export interface QuizQuestion {
  card: CardId;
  deck: DeckId;
  kind: QuizKind;
}

/** What was given to a question, as its kind keeps it, and how the app grades it. */
export interface QuizAnswer {
  /** Brings the answer back onto the screen. */
  given: unknown;
  answer: Answer;
}

/** A quiz while it is taken: a value, every step gives a new one. Time runs on while nobody looks. */
export interface QuizRun extends QuizRef {
  options: QuizOptions;
  /** The language in which it was begun: an answer stands in its words. */
  language: Language;
  questions: QuizQuestion[];
  /** One for each question; null while there is none. */
  answers: (QuizAnswer | null)[];
  /** How long each question was on the screen. */
  millis: Millis[];
  /** Questions to come back to. */
  flags: boolean[];
  /** The question on the screen. */
  at: number;
  startedAt: Millis;
  /** When its time is over; null where there is no limit. */
  endsAt: Millis | null;
  zone: Zone;
  finishedAt: Millis | null;
}

export interface QuizStart {
  id: string;
  language: Language;
  at: Millis;
  zone: Zone;
}

export function startQuiz(
  cards: readonly QuizCard[],
  options: QuizOptions,
  { id, language, at, zone }: QuizStart,
): QuizRun {
  return {
    id,
    ...(options.simulation && { simulation: true }),
    options,
    language,
    questions: cards.map((card) => ({ card: card.id, deck: card.deck, kind: card.kind as QuizKind })),
    answers: cards.map(() => null),
    millis: cards.map(() => 0),
    flags: cards.map(() => false),
    at: 0,
    startedAt: at,
    endsAt: options.minutes === null ? null : at + options.minutes * 60_000,
    zone,
    finishedAt: null,
  };
}

/** Milliseconds until the time is over; null where there is no limit. */
export const timeLeft = ({ endsAt }: QuizRun, now: Millis): Millis | null =>
  endsAt === null ? null : Math.max(0, endsAt - now);

export const isTimeOver = (run: QuizRun, now: Millis): boolean => timeLeft(run, now) === 0;

/** Whether an answer that was given may still be changed. */
export const mayChange = ({ options, finishedAt }: QuizRun): boolean =>
  options.feedback === 'end' && finishedAt === null;

/** The run with an answer to a question, in place of the one that it had; null takes it away. */
export const answerQuestion = (run: QuizRun, at: number, answer: QuizAnswer | null): QuizRun =>
  run.finishedAt === null && (mayChange(run) || !run.answers[at])
    ? { ...run, answers: run.answers.with(at, answer) }
    : run;

export const flagQuestion = (run: QuizRun, at: number, isFlagged: boolean): QuizRun => ({
  ...run,
  flags: run.flags.with(at, isFlagged),
});

/** The run with another question on the screen. */
export const goToQuestion = (run: QuizRun, at: number): QuizRun =>
  at in run.questions && run.finishedAt === null ? { ...run, at } : run;

/** The run with time that was spent on a question. */
export const spend = (run: QuizRun, at: number, millis: Millis): QuizRun => ({
  ...run,
  millis: run.millis.with(at, (run.millis[at] ?? 0) + Math.max(0, millis)),
});

/** Ends a run: now, or when its time was over where that was before. */
export const finishQuiz = (run: QuizRun, now: Millis): QuizRun => ({
  ...run,
  finishedAt: run.finishedAt ?? Math.min(now, run.endsAt ?? now),
});

export const answered = ({ answers }: QuizRun): number => answers.filter((each) => each !== null).length;

/** The first question without an answer; null where there is none. */
export function firstOpen({ answers }: QuizRun): number | null {
  const at = answers.indexOf(null);
  return at < 0 ? null : at;
}

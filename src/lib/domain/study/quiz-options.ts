import type { CardKind, DeckId } from '../course';

/** A kind of card whose answer the app can grade. */
export type QuizKind = Exclude<CardKind, 'recall'>;

/** In the order in which they are offered: from what is recognised to what is written. */
export const quizKinds: readonly QuizKind[] = [
  'choice',
  'sort',
  'order',
  'list',
  'cloze',
  'command',
  'manifest',
];

/** What a learner wants of a quiz. */
export interface QuizOptions {
  decks: DeckId[];
  /** Cards with one of these; all where there are none. */
  tags: string[];
  /** All where there are none. */
  kinds: QuizKind[];
  /** How many questions at most. */
  count: number;
  /** Time for all of them; null for none. */
  minutes: number | null;
  /** Whether each answer is judged at once, or all of them when the quiz is over. */
  feedback: 'each' | 'end';
  /** Whether the first answer of the day to a card that was met before counts for scheduling. */
  counts: boolean;
  /** As an exam is: decks by their weight, a time limit, no word on any answer before the end. */
  simulation: boolean;
}

export const quizBounds = { count: { min: 1, max: 100 }, minutes: { min: 1, max: 180 } };

export const initialQuiz: QuizOptions = {
  decks: [],
  tags: [],
  kinds: [],
  count: 10,
  minutes: null,
  feedback: 'each',
  counts: true,
  simulation: false,
};

/** Minutes that a simulation gives for each of its questions, until its learner says otherwise. */
const minutesPerQuestion = 1.5;

/** The same as a simulation, or as none; how many questions there are stays. */
export function simulated(options: QuizOptions, simulation: boolean): QuizOptions {
  if (!simulation) return { ...options, simulation, feedback: 'each', minutes: null };
  const minutes = options.minutes ?? Math.max(1, Math.round(options.count * minutesPerQuestion));
  return { ...options, simulation, feedback: 'end', minutes, kinds: [], tags: [] };
}

const within = (value: unknown, { min, max }: { min: number; max: number }): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** Options that were kept somewhere, made whole: what is missing or out of bounds is as at first. Never throws. */
export function readQuizOptions(kept: unknown): QuizOptions {
  const { decks, tags, kinds, count, minutes, feedback, counts, simulation } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Record<string, unknown>;
  const options: QuizOptions = {
    decks: texts(decks) as DeckId[],
    tags: texts(tags),
    kinds: quizKinds.filter((kind) => texts(kinds).includes(kind)),
    count: within(count, quizBounds.count) ? count : initialQuiz.count,
    minutes: within(minutes, quizBounds.minutes) ? minutes : null,
    feedback: feedback === 'end' ? 'end' : 'each',
    counts: counts !== false,
    simulation: simulation === true,
  };
  return options.simulation ? simulated(options, true) : options;
}

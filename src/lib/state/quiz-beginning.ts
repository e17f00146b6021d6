import type { Card, Language } from '../domain/course';
import {
  answered,
  composeQuiz,
  initialQuiz,
  quizKinds,
  startQuiz,
  type QuizCard,
  type QuizOptions,
} from '../domain/study';
import { moment } from '../platform';
import { attempt } from '../storage';
import { newDevice } from '../storage/identity';
import { readQuizCards, readRun } from '../storage/quiz';
import { podo } from './podo.svelte';
import { endRun, keepRun } from './quiz-writing';

/** Begins a quiz of these cards, in place of any other; what was answered of that one is written down. */
async function beginQuiz(
  cards: readonly QuizCard[],
  options: QuizOptions,
  language: Language,
): Promise<boolean> {
  const before = await readRun(podo.database);
  if (before && before.finishedAt === null && answered(before) > 0) await endRun(before);
  const run = startQuiz(cards, options, { id: newDevice(), language, ...moment() });
  return (await keepRun(run)).ok;
}

/** Begins a quiz of the cards that were answered wrong, one after the other, which counts for nothing. */
export const beginMistakes = (cards: readonly Card[], language: Language): Promise<boolean> =>
  beginQuiz(
    cards,
    {
      ...initialQuiz,
      decks: [...new Set(cards.map(({ deck }) => deck))],
      count: cards.length,
      counts: false,
    },
    language,
  );

/** Composes a quiz of what there is now, and begins it. @returns whether there is one */
export async function composeAndBegin(options: QuizOptions, language: Language): Promise<boolean> {
  const read = await attempt(() => readQuizCards(podo.database, options.decks, quizKinds));
  const weights = new Map(podo.decks.map(({ id, weight = 1 }) => [id, weight]));
  const cards = read.ok ? composeQuiz(read.value, options, weights, newDevice()) : [];
  return cards.length > 0 && beginQuiz(cards, options, language);
}

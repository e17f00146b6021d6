import type { Card } from '../domain/course';
import type { Answer, QuizMark, QuizRow } from '../domain/progress';
import type { QuizRun } from '../domain/study';
import { attempt } from '../storage';
import { readQuiz, readRun } from '../storage/quiz';
import { podo } from './podo.svelte';

/** A question that was asked, with all that is known of it. */
export interface QuizResult {
  mark: QuizMark;
  /** Null where it was left unanswered. */
  answer: Answer | null;
  /** Undefined where its course is gone. */
  card: Card | undefined;
  /** What brings the answer back as it was given, where this device still has it. */
  given: unknown;
}

export interface QuizResults {
  quiz: QuizRow;
  results: QuizResult[];
  /** The run, where it is the last one that was taken here. */
  run: QuizRun | null;
}

/** What came of a quiz; null where there is none of that name. */
export async function quizResults(id: string): Promise<QuizResults | null> {
  const read = await attempt(() => Promise.all([readQuiz(podo.database, id), readRun(podo.database)]));
  const [found, last] = read.ok ? read.value : [null, null];
  if (!found) return null;
  const { quiz, events } = found;
  const words = await podo.contents(quiz.marks.map(({ card }) => card));
  const cards = new Map(words.ok ? words.value.map((card) => [card.id, card]) : []);
  const answers = new Map(events.map((event) => [event.id, event.answer]));
  const run = last?.id === id ? last : null;
  const results = quiz.marks.map((mark): QuizResult => {
    const at = run?.questions.findIndex(({ card }) => card === mark.card) ?? -1;
    return {
      mark,
      answer: answers.get(mark.event) ?? null,
      card: cards.get(mark.card),
      given: run?.answers[at]?.given,
    };
  });
  return { quiz, results, run };
}

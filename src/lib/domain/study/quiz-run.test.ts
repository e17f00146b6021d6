import { describe, expect, test } from 'vitest';
import { suggestedRating } from '../answers';
import type { DeckId } from '../course';
import { defaultParameterSet } from '../memory';
import type { Answer, StateRow } from '../progress';
import { countsFor, quizDraft, unwritten } from './quiz-drafts';
import { initialQuiz, readQuizOptions, simulated, type QuizOptions } from './quiz-options';
import {
  answered,
  answerQuestion,
  finishQuiz,
  firstOpen,
  flagQuestion,
  goToQuestion,
  isTimeOver,
  spend,
  startQuiz,
  timeLeft,
} from './quiz-run';
import { quizScore, scoresBy, shareOf } from './quiz-score';
import { defaultPreset, initialPreset } from './settings';
import { dueRow, learningRow, model, newRow, range, today } from './testing/rows';

const minute = 60_000;
const rows = range(3, (number) => dueRow(number));
const exam: QuizOptions = { ...simulated(initialQuiz, true), minutes: 10 };
const begin = (options: QuizOptions) =>
  startQuiz(
    rows.map(({ card, fact, deck }) => ({ id: card, fact, deck, kind: 'choice' })),
    options,
    { id: 'quiz1', language: 'ko', at: 0, zone: 'Asia/Seoul' },
  );
const right: Answer = { evidence: 'recognised', outcome: 'correct', hints: 0, millis: 1_000 };
const wrong: Answer = { ...right, outcome: 'wrong' };
const given = (answer: Answer) => ({ given: null, answer });

describe('a run', () => {
  test('counts time from its start, also while nobody looks', () => {
    const run = begin(exam);
    expect(timeLeft(run, 4 * minute)).toBe(6 * minute);
    expect([isTimeOver(run, 9 * minute), isTimeOver(run, 10 * minute)]).toEqual([false, true]);
    expect(timeLeft(begin(initialQuiz), 0)).toBeNull();
    expect(isTimeOver(begin(initialQuiz), 1e12)).toBe(false);
  });

  test('of a simulation lets answers be changed and taken away until its end', () => {
    let run = answerQuestion(begin(exam), 1, given(wrong));
    run = answerQuestion(run, 1, given(right));
    expect([answered(run), firstOpen(run)]).toEqual([1, 0]);
    expect(answered(answerQuestion(run, 1, null))).toBe(0);
    const done = finishQuiz(run, minute);
    expect(answerQuestion(done, 0, given(right))).toBe(done);
  });

  test('with a word after each answer keeps the first', () => {
    const run = answerQuestion(begin(initialQuiz), 0, given(wrong));
    expect(answerQuestion(run, 0, given(right))).toBe(run);
  });

  test('goes to any question, flags it, and counts the time spent there', () => {
    const run = spend(flagQuestion(goToQuestion(begin(exam), 2), 2, true), 2, 700);
    expect(run).toMatchObject({ at: 2, flags: [false, false, true] });
    expect(spend(run, 2, 300).millis).toEqual([0, 0, 1_000]);
    expect(goToQuestion(run, 3)).toBe(run);
  });

  test('ends when its time was over, however late that is noticed', () => {
    expect(finishQuiz(begin(exam), 7 * minute).finishedAt).toBe(7 * minute);
    expect(finishQuiz(begin(exam), 70 * minute).finishedAt).toBe(10 * minute);
    expect(finishQuiz(finishQuiz(begin(exam), minute), 5 * minute).finishedAt).toBe(minute);
  });
});

describe('whether an answer counts', () => {
  const standing = (row: StateRow | undefined, wasAsked = false) => ({ row, wasAsked });
  const yes = { ...initialQuiz, counts: true };

  test.each<[string, QuizOptions, ReturnType<typeof standing>, boolean]>([
    ['a card in review', yes, standing(dueRow(1)), true],
    ['a learner who turned it off', { ...yes, counts: false }, standing(dueRow(1)), false],
    ['a new card', yes, standing(newRow(1)), false],
    ['a card answered today', yes, standing(learningRow(1, 0)), false],
    ['a card asked in a quiz today', yes, standing(dueRow(1), true), false],
    ['a card set aside', yes, standing({ ...dueRow(1), suspended: true }), false],
    ['a card of a course that is gone', yes, standing(undefined), false],
  ])('%s', (_, options, its, expected) => {
    expect(countsFor(begin(options), its, today)).toBe(expected);
  });

  test('not where the card was answered after a quiz that is finished late', () => {
    expect(countsFor(begin(yes), standing(learningRow(1, 0)), today - 1)).toBe(false);
  });
});

describe('the event of a question', () => {
  const context = {
    model,
    options: initialPreset,
    preset: defaultPreset,
    parameters: defaultParameterSet.hash,
    at: 0,
    day: today,
  };
  const run = answerQuestion(begin(exam), 0, given(wrong));

  test('is a review with the suggested rating where its answer counts', () => {
    expect(quizDraft(run, 0, { row: rows[0], wasAsked: false }, context)).toMatchObject({
      type: 'reviewed',
      card: rows[0]!.card,
      rating: suggestedRating(wrong),
      answer: { outcome: 'wrong', quiz: { id: 'quiz1', simulation: true } },
    });
  });

  test('is another where it does not, or where there is none', () => {
    const quiz = { id: 'quiz1', simulation: true };
    expect(quizDraft(run, 0, { row: rows[0], wasAsked: true }, context)).toEqual({
      type: 'quizzed',
      quiz,
      card: rows[0]!.card,
      deck: rows[0]!.deck,
      answer: wrong,
    });
    expect(quizDraft(run, 1, { row: rows[1], wasAsked: false }, context)).toMatchObject({
      type: 'quizzed',
      answer: null,
    });
  });

  test('is written for every question of a simulation, and for those that were left when time was over', () => {
    expect(unwritten(run, false)).toEqual([0, 1, 2]);
    const each = answerQuestion(begin({ ...initialQuiz, minutes: 5 }), 0, given(wrong));
    expect(unwritten(each, false)).toEqual([]);
    expect(unwritten(each, true)).toEqual([1, 2]);
  });
});

test('scores add up over topics, with parts of points', () => {
  const marks = [
    { deck: 'a' as DeckId, points: 1, right: true },
    { deck: 'b' as DeckId, points: 0.5, right: false },
    { deck: 'a' as DeckId, points: 0, right: false },
  ];
  expect(quizScore(marks)).toEqual({ points: 1.5, right: 1, all: 3 });
  expect(shareOf(quizScore(marks))).toBe(0.5);
  expect(shareOf(quizScore([]))).toBe(0);
  expect([...scoresBy(marks, ({ deck }) => deck)]).toEqual([
    ['a', { points: 1, right: 1, all: 2 }],
    ['b', { points: 0.5, right: 0, all: 1 }],
  ]);
});

describe('options that were kept', () => {
  test('come back as they were', () => {
    for (const options of [initialQuiz, exam, { ...initialQuiz, tags: ['x'], kinds: ['cloze' as const] }])
      expect(readQuizOptions(JSON.parse(JSON.stringify(options)))).toEqual(options);
  });
  test.each([null, 7, 'x', [], { count: -1, minutes: 'x', kinds: ['recall'], decks: [1], feedback: 2 }])(
    'are as at first where they are broken: %j',
    (kept) => expect(readQuizOptions(kept)).toEqual(initialQuiz),
  );
});

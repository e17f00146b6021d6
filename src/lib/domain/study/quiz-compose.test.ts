import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardIdOf, type CardKind, type DeckId, type FactId } from '../course';
import { composeQuiz, mostQuestions, quizCards, shareOut, type QuizCard } from './quiz-compose';
import { initialQuiz, quizKinds, simulated, type QuizOptions } from './quiz-options';

const decks = ['a', 'b', 'c'] as DeckId[];

const anyCards = fc
  .uniqueArray(
    fc.record({
      fact: fc.integer({ min: 0, max: 25 }),
      facet: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom<CardKind>('recall', ...quizKinds),
      tags: fc.subarray(['x', 'y']),
    }),
    { maxLength: 60, selector: ({ fact, facet }) => `${fact}/${facet}` },
  )
  .map((cards) =>
    cards.map(({ fact, facet, kind, tags }): QuizCard => ({
      id: cardIdOf(`f${fact}` as FactId, `x${facet}`),
      fact: `f${fact}` as FactId,
      deck: decks[fact % 3]!,
      kind,
      tags,
    })),
  );
const anyOptions = fc
  .record({
    decks: fc.subarray(decks),
    tags: fc.subarray(['x', 'y']),
    kinds: fc.subarray([...quizKinds]),
    count: fc.integer({ min: 1, max: 40 }),
    simulation: fc.boolean(),
  })
  .map((wanted): QuizOptions => {
    const options = { ...initialQuiz, ...wanted };
    return wanted.simulation ? simulated(options, true) : options;
  });
const anyWeights = fc
  .tuple(...decks.map(() => fc.integer({ min: 0, max: 9 })))
  .map((weights) => new Map(decks.map((deck, at) => [deck, weights[at]!])));

describe('a composed quiz', () => {
  test('asks only what the app grades, of what is wanted, and each fact once', () => {
    fc.assert(
      fc.property(anyCards, anyOptions, anyWeights, fc.string(), (cards, options, weights, seed) => {
        const quiz = composeQuiz(cards, options, weights, seed);
        expect(quiz.every(({ kind }) => kind !== 'recall')).toBe(true);
        expect(quiz.every(({ deck }) => options.decks.includes(deck))).toBe(true);
        expect(new Set(quiz.map(({ fact }) => fact)).size).toBe(quiz.length);
        expect(quizCards(cards, options)).toEqual(expect.arrayContaining(quiz));
      }),
    );
  });

  test('has as many questions as are wanted, or as there are', () => {
    fc.assert(
      fc.property(anyCards, anyOptions, fc.string(), (cards, options, seed) => {
        const most = mostQuestions(quizCards(cards, options));
        expect(composeQuiz(cards, options, new Map(), seed)).toHaveLength(Math.min(options.count, most));
      }),
    );
  });

  test('is the same for the same seed, whatever order its cards are given in', () => {
    fc.assert(
      fc.property(
        anyCards.chain((cards) =>
          fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length })),
        ),
        anyOptions,
        ([cards, shuffled], options) => {
          const quiz = composeQuiz(cards, options, new Map(), 'seed');
          expect(composeQuiz(shuffled, options, new Map(), 'seed')).toEqual(quiz);
        },
      ),
    );
  });

  const many = (kind: CardKind, count: number, deck: DeckId = decks[0]!): QuizCard[] =>
    Array.from({ length: count }, (_, at) => {
      const fact = `${kind}${deck}${at}` as FactId;
      return { id: cardIdOf(fact, 'x'), fact, deck, kind };
    });

  test('mixes kinds, however rare one of them is', () => {
    const quiz = composeQuiz(
      [...many('choice', 50), ...many('cloze', 3), ...many('order', 2)],
      { ...initialQuiz, decks, count: 9 },
      new Map(),
      'seed',
    );
    const count = (kind: CardKind) => quiz.filter((card) => card.kind === kind).length;
    expect([count('choice'), count('cloze'), count('order')]).toEqual([4, 3, 2]);
  });

  test('takes from each deck by its weight where it simulates an exam', () => {
    const cards = decks.flatMap((deck) => many('choice', 50, deck));
    const options = simulated({ ...initialQuiz, decks, count: 10 }, true);
    const weights = new Map([
      [decks[0]!, 3],
      [decks[1]!, 1.5],
    ]);
    const quiz = composeQuiz(cards, options, weights, 'seed');
    expect(decks.map((deck) => quiz.filter((card) => card.deck === deck).length)).toEqual([5, 3, 2]);
  });

  test('has another order with another seed', () => {
    const cards = many('choice', 30);
    const of = (seed: string) => composeQuiz(cards, { ...initialQuiz, decks, count: 30 }, new Map(), seed);
    expect(of('one')).not.toEqual(of('two'));
  });
});

describe('sharing out', () => {
  const parties = fc.array(
    fc.record({ weight: fc.integer({ min: 0, max: 9 }), most: fc.integer({ min: 0, max: 20 }) }),
    { maxLength: 8 },
  );

  test('gives all there is, or all that can be taken', () => {
    fc.assert(
      fc.property(parties, fc.integer({ min: 0, max: 100 }), (given, total) => {
        const named = given.map((party, id) => ({ ...party, id }));
        const shares = shareOut(total, named);
        const sum = [...shares.values()].reduce((a, b) => a + b, 0);
        const most = given.reduce((all, { weight, most: own }) => all + (weight > 0 ? own : 0), 0);
        expect(sum).toBe(Math.min(total, most));
        for (const { id, weight, most: own } of named) {
          expect(shares.get(id)).toBeLessThanOrEqual(own);
          if (weight === 0) expect(shares.get(id)).toBe(0);
        }
      }),
    );
  });

  test('is within one of the exact share where nothing is full', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 100 }),
        (weights, total) => {
          const sum = weights.reduce((a, b) => a + b, 0);
          const shares = shareOut(
            total,
            weights.map((weight, id) => ({ id, weight, most: 1_000 })),
          );
          for (const [id, weight] of weights.entries())
            expect(Math.abs(shares.get(id)! - (total * weight) / sum)).toBeLessThan(1);
        },
      ),
    );
  });

  test('passes on what does not fit, by the weights of the others', () => {
    const shares = shareOut(12, [
      { id: 'a', weight: 6, most: 2 },
      { id: 'b', weight: 4, most: 50 },
      { id: 'c', weight: 1, most: 50 },
    ]);
    expect([...shares.values()]).toEqual([2, 8, 2]);
  });
});

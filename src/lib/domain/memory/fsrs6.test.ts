import { describe, expect, test } from 'vitest';
import { defaultParameters, fsrs6 } from './fsrs6';
import type { MemoryState, Rating } from './model';

const ratingsOf = [1, 3, 3, 3, 3, 3] as const;
const gaps = [0, 0, 1, 3, 8, 21];

function after(model: ReturnType<typeof fsrs6>): MemoryState {
  let memory: MemoryState | null = null;
  ratingsOf.forEach((rating, index) => (memory = model.next(memory, gaps[index]!, rating)));
  return memory!;
}

describe('fsrs6', () => {
  test('agrees with the published vector, with same-day terms', () => {
    const memory = after(fsrs6());
    expect(memory.stability).toBeCloseTo(53.62691, 4);
    expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test('agrees with the published vector, without same-day terms', () => {
    expect(after(fsrs6(defaultParameters, { sameDay: false })).stability).toBeCloseTo(53.335106, 4);
  });

  test.each<[Rating, number, number]>([
    [1, 0.212, 6.4133],
    [2, 1.2931, 5.11217071],
    [3, 2.3065, 2.11810397],
    [4, 8.2956, 1],
  ])('first rating %i gives S %f, D %f', (rating, stability, difficulty) => {
    const memory = fsrs6().next(null, 0, rating);
    expect(memory.stability).toBeCloseTo(stability, 8);
    expect(memory.difficulty).toBeCloseTo(difficulty, 8);
  });

  test('intervals at S=1 for desired retention .1 to 1', () => {
    const days = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((retention) =>
      Math.max(1, Math.round(fsrs6().interval(1, retention))),
    );
    expect(days).toEqual([3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1]);
  });

  test('retrievability at S=1, decay .2', () => {
    const model = fsrs6([...defaultParameters.slice(0, 20), 0.2]);
    const memory = { stability: 1, difficulty: 5 };
    expect(model.recall(memory, 0)).toBe(1);
    expect(model.recall(memory, 1)).toBeCloseTo(0.9, 7);
    expect(model.recall(memory, 2)).toBeCloseTo(0.84028935, 7);
    expect(model.recall(memory, 3)).toBeCloseTo(0.7985001, 6);
  });

  test('a trained initial stability below 0.1 is kept', () => {
    expect(fsrs6([0.02, ...defaultParameters.slice(1)]).next(null, 0, 1).stability).toBe(0.02);
  });

  test('a clock set back counts as the same day', () => {
    const model = fsrs6();
    const memory = model.next(null, 0, 3);
    expect(model.next(memory, -3, 3)).toEqual(model.next(memory, 0, 3));
    expect(model.recall(memory, -3)).toBe(1);
  });

  test('a same-day hard never lowers stability', () => {
    const model = fsrs6();
    const memory = model.next(null, 0, 4);
    expect(model.next(memory, 0, 2).stability).toBeGreaterThanOrEqual(memory.stability);
  });

  test.each([[[...defaultParameters.slice(0, 20), NaN]], [defaultParameters.slice(0, 19)]])(
    'weights that are not 21 finite numbers are refused',
    (weights) => expect(() => fsrs6(weights)).toThrow(),
  );
});

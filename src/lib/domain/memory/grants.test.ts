import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studyDay } from '../time';
import { unseen, type CardMemory } from './card-memory';
import { fsrs6 } from './fsrs6';
import { grantsFor, type SchedulingOptions } from './grants';
import { ratings, type Rating } from './model';
import { remember } from './remember';

const model = fsrs6();
const options: SchedulingOptions = {
  learningSteps: [1, 10],
  relearningSteps: [10],
  desiredRetention: 0.9,
  maximumInterval: 36_500,
  fuzz: false,
};
const at = Date.UTC(2026, 10, 23, 3);
const day = studyDay(at, 'Asia/Seoul', 4);
const minutes = (memory: CardMemory, rating: Rating, changed: Partial<SchedulingOptions> = {}) => {
  const granted = grantsFor(memory, { model, options: { ...options, ...changed }, at, day, seed: 'card' })[
    rating
  ];
  return 'dueAt' in granted ? (granted.dueAt - at) / 60_000 : granted.intervalDays * 1_440;
};

/** Reviews a card by rating at each due, without fuzz, and gives the intervals in days. */
function intervalsOf(given: Rating[]): number[] {
  let memory: CardMemory = unseen;
  let today = day;
  let now = at;
  return given.map((rating) => {
    const granted = grantsFor(memory, { model, options, at: now, day: today, seed: 'card' })[rating];
    memory = remember(memory, { at: now, day: today, rating, granted }, model);
    if ('dueAt' in granted) now = granted.dueAt;
    else {
      now += (granted.dueDay - today) * 86_400_000;
      today = granted.dueDay;
    }
    return granted.intervalDays;
  });
}

describe('grantsFor', () => {
  test('the published run of ratings gives the published intervals', () => {
    expect(intervalsOf([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3])).toEqual([
      0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21,
    ]);
  });

  test('a new card walks the learning steps', () => {
    expect([1, 2, 3].map((rating) => minutes(unseen, rating as Rating))).toEqual([1, 5.5, 10]);
    expect(minutes(unseen, 4)).toBe(8 * 1_440);
  });

  test('hard on a single step waits half as long again', () => {
    expect(minutes(unseen, 2, { learningSteps: [10] })).toBe(15);
  });

  test('without learning steps every rating is in days', () => {
    expect(ratings.map((rating) => minutes(unseen, rating, { learningSteps: [] }) / 1_440)).toEqual([
      1, 1, 2, 8,
    ]);
  });

  test('a step of a day or more returns on a study day', () => {
    const granted = grantsFor(unseen, {
      model,
      options: { ...options, learningSteps: [1_440, 4_320] },
      at,
      day,
      seed: 'card',
    });
    expect(granted[3]).toEqual({ state: 'learning', step: 1, dueDay: day + 3, intervalDays: 3 });
  });

  test('steps that were shortened since are walked from their last one', () => {
    const memory = remember(
      unseen,
      { at, day, rating: 3, granted: { state: 'learning', step: 4, dueAt: at, intervalDays: 0 } },
      model,
    );
    expect(grantsFor(memory, { model, options, at, day, seed: 'card' })[3].state).toBe('review');
  });

  test('intervals grow from hard to easy, and never pass the maximum', () => {
    const history = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 30, max: 4000 }),
        fc.string(),
        fc.integer({ min: 0, max: 60 }),
        (given, maximumInterval, seed, late) => {
          let memory: CardMemory = unseen;
          let today = day;
          const own = { ...options, maximumInterval, fuzz: true };
          for (const rating of given) {
            const granted = grantsFor(memory, { model, options: own, at, day: today, seed })[rating];
            memory = remember(memory, { at, day: today, rating, granted }, model);
            if ('dueDay' in granted) today = granted.dueDay + late;
          }
          const next = grantsFor(memory, { model, options: own, at, day: today, seed });
          const [, hard, good, easy] = ratings.map((rating) => next[rating].intervalDays) as [
            number,
            number,
            number,
            number,
          ];
          expect(easy).toBeLessThanOrEqual(maximumInterval);
          if (next[2].state === 'review')
            expect(good).toBeGreaterThanOrEqual(Math.min(hard + 1, maximumInterval));
          if (next[3].state === 'review')
            expect(easy).toBeGreaterThanOrEqual(Math.min(good + 1, maximumInterval));
        },
      ),
    );
  });

  test('the same card and repetition always gets the same fuzz', () => {
    const context = { model, options: { ...options, fuzz: true }, at, day, seed: 'card' };
    expect(grantsFor(unseen, context)).toEqual(grantsFor(unseen, context));
  });
});

describe('study days in Seoul', () => {
  const seoul = (text: string) => studyDay(Date.parse(`${text}+09:00`), 'Asia/Seoul', 4);
  test('23:00 to 08:30 the next morning is one day', () => {
    expect(seoul('2026-11-24T08:30') - seoul('2026-11-23T23:00')).toBe(1);
  });
  test('08:50 to 09:10 the same morning is none', () => {
    expect(seoul('2026-11-24T09:10') - seoul('2026-11-24T08:50')).toBe(0);
  });
});

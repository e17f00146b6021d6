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

describe('an answer that was only recognised', () => {
  type Given = { rating: Rating; recognised?: boolean; day?: number };

  /** What each of some answers on some days (0 is the first) is granted. */
  function granted(given: Given[], changed: Partial<SchedulingOptions> = {}) {
    let memory: CardMemory = unseen;
    return given.map(({ rating, recognised = true, day: later = 0 }) => {
      const today = day + later;
      const now = at + later * 86_400_000;
      const own = { ...options, ...changed };
      const context = { model, options: own, at: now, day: today, seed: 'card', recognised };
      const grant = grantsFor(memory, context)[rating];
      memory = remember(memory, { at: now, day: today, rating, granted: grant }, model);
      return grant;
    });
  }
  const held = { state: 'learning', step: 1, dueDay: day + 1, intervalDays: 1, recognised: true };

  test('keeps a new card in learning until tomorrow', () => {
    expect(granted([{ rating: 3 }])).toEqual([held]);
  });

  test('lets a card go with a second right one on another day', () => {
    const [, second] = granted([{ rating: 3 }, { rating: 3, day: 1 }]);
    expect(second!.state).toBe('review');
  });

  test('does not let it go with a second one on the same day', () => {
    expect(granted([{ rating: 3 }, { rating: 3 }])).toEqual([held, held]);
  });

  test('does not let it go because its learner found it easy', () => {
    expect(granted([{ rating: 4 }])).toEqual([held]);
    const [, , third] = granted([{ rating: 3 }, { rating: 1, day: 1 }, { rating: 4, day: 1 }]);
    expect(third).toEqual({ ...held, dueDay: day + 2 });
  });

  test('walks the steps where it was wrong or hard', () => {
    expect(granted([{ rating: 1 }])).toEqual([
      { state: 'learning', step: 0, dueAt: at + 60_000, intervalDays: 0 },
    ]);
    expect(granted([{ rating: 2 }])).toEqual([
      { state: 'learning', step: 0, dueAt: at + 330_000, intervalDays: 0 },
    ]);
  });

  test('counts for nothing any more once a later one was wrong', () => {
    const [, , third] = granted([{ rating: 3 }, { rating: 1, day: 1 }, { rating: 3, day: 1 }]);
    expect(third).toEqual({ ...held, dueDay: day + 2 });
    const [, , , fourth] = granted([
      { rating: 3 },
      { rating: 1, day: 1 },
      { rating: 3, day: 1 },
      { rating: 3, day: 2 },
    ]);
    expect(fourth!.state).toBe('review');
  });

  test('may be followed by one that was recalled, which lets the card go at once', () => {
    const [, second] = granted([{ rating: 3 }, { rating: 3, recognised: false }]);
    expect(second!.state).toBe('review');
  });

  test.each([[[]], [[10]], [[1, 10, 30]]])('is held with the learning steps %j too', (learningSteps) => {
    const step = Math.max(0, learningSteps.length - 1);
    const [first, second] = granted([{ rating: 3 }, { rating: 3, day: 1 }], { learningSteps });
    expect(first).toEqual({ ...held, step });
    expect(second!.state).toBe('review');
  });

  test('without learning steps never leads to days where it was wrong or hard', () => {
    for (const rating of [1, 2] as const) {
      const [first, second] = granted([{ rating }, { rating: 3, day: 1 }], { learningSteps: [] });
      expect(first).toEqual({ state: 'learning', step: 0, dueDay: day + 1, intervalDays: 1 });
      expect(second).toEqual({ ...held, step: 0, dueDay: day + 2 });
    }
  });

  test('changes nothing for a card that is in review or was forgotten', () => {
    const known: Given[] = [{ rating: 4, recognised: false }];
    for (const rating of ratings) {
      const ways = [true, false].map((recognised) =>
        granted([...known, { rating, recognised, day: 9 }]).at(-1),
      );
      expect(ways[0]).toEqual(ways[1]);
      const after = [true, false].map((recognised) =>
        granted([...known, { rating: 1, recognised: false, day: 9 }, { rating, recognised, day: 9 }]).at(-1),
      );
      expect(after[0]).toEqual(after[1]);
    }
  });

  test('never alone brings a card into review, whatever its learner says of it on that day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
        (given, learningSteps) => {
          const grants = granted(
            given.map((rating) => ({ rating })),
            { learningSteps },
          );
          expect(grants.every(({ state }) => state === 'learning')).toBe(true);
        },
      ),
    );
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

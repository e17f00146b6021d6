import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from './events';
import { progressOf } from './history';
import { union } from './merge';
import { pack, unpack } from './packed-history';
import { apply, emptyProjection, takeBack, type Projection } from './project';
import { project } from './project-log';
import { canRetract } from './retracting';
import { addToQuiz, emptyQuiz, quizOf, quizzesOf, type QuizRow } from './quizzes';
import { anyLog, cardOf, model } from './testing/arbitrary-log';

const byId = (log: readonly Event[]) => new Map(log.map((event) => [event.id, event]));
const merged = (a: readonly Event[], b: readonly Event[]) => [...a, ...union(byId(a), b).added];

/** Counters and histories that are empty again say the same as none. */
function meaning(projection: Projection) {
  return {
    histories: new Map([...projection.histories].filter(([, history]) => history.length > 0)),
    studied: new Map(
      [...projection.studied].filter(([, { ratings }]) => Object.values(ratings).some((count) => count > 0)),
    ),
    extensions: projection.extensions,
    settings: projection.settings,
  };
}

describe('project', () => {
  test('does not depend on the order in which events are given', () => {
    fc.assert(
      fc.property(
        anyLog('a').chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          expect(meaning(project(shuffled))).toEqual(meaning(project(log)));
        },
      ),
    );
  });

  test('equals applying one event after another, and taking back what is undone', () => {
    fc.assert(
      fc.property(anyLog('a'), (log) => {
        const events = byId(log);
        const step = emptyProjection();
        const gone = new Set<string>();
        for (const event of log) {
          const target = event.type === 'retracted' ? events.get(event.target) : undefined;
          if (target && canRetract(target) && !gone.has(target.id)) {
            gone.add(target.id);
            takeBack(step, target);
          } else apply(step, event);
        }
        expect(meaning(step)).toEqual(meaning(project(log)));
      }),
    );
  });

  test('undoing the last event leaves everything as it was before it', () => {
    fc.assert(
      fc.property(anyLog('a'), (log) => {
        const last = log.at(-1);
        fc.pre(last !== undefined && canRetract(last));
        const undo = {
          ...last!,
          type: 'retracted',
          id: 'a:999',
          target: last!.id,
          order: last!.order + 1,
        } as unknown as Event;
        expect(meaning(project([...log, undo]))).toEqual(meaning(project(log.slice(0, -1))));
      }),
    );
  });

  test('the order of again and good matters', () => {
    const review = (order: number, rating: 1 | 3): Event =>
      ({
        type: 'reviewed',
        id: `a:${order}`,
        order,
        at: order,
        day: 1,
        card: cardOf(0),
        deck: 'd',
        rating,
        before: 'new',
        answer: { millis: 1 },
        granted: { state: 'review', dueDay: 5, intervalDays: 4 },
      }) as unknown as Event;
    const memoryAfter = (log: Event[]) => progressOf(project(log).histories.get(cardOf(0))!, model).memory;
    expect(memoryAfter([review(1, 1), review(2, 3)])).not.toEqual(memoryAfter([review(1, 3), review(2, 1)]));
  });
});

describe('union', () => {
  test('is the same whichever side merges, and loses nothing', () => {
    fc.assert(
      fc.property(anyLog('a'), anyLog('b'), (a, b) => {
        expect(meaning(project(merged(a, b)))).toEqual(meaning(project(merged(b, a))));
        expect(merged(a, b)).toHaveLength(a.length + b.length);
      }),
    );
  });

  test('a second merge of the same log adds nothing', () => {
    fc.assert(
      fc.property(anyLog('a'), anyLog('b'), (a, b) => {
        expect(union(byId(merged(a, b)), b).added).toEqual([]);
      }),
    );
  });

  test('two histories of one copied database are both kept, and both sides come to the same', () => {
    fc.assert(
      fc.property(anyLog('a'), anyLog('a'), (a, b) => {
        const [left, right] = [merged(a, b), merged(b, a)];
        const contents = (log: Event[]) => log.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort();
        expect(contents(left)).toEqual(contents(right));
        expect(union(byId(left), right).added).toEqual([]);
        expect(union(byId(right), left).added).toEqual([]);
      }),
    );
  });
});

describe('quizzes', () => {
  test('equal adding one event after another, whatever is undone meanwhile', () => {
    fc.assert(
      fc.property(
        anyLog('a').chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          const rows = new Map<string, QuizRow>();
          for (const event of log) {
            const ref = quizOf(event);
            if (ref) rows.set(ref.id, addToQuiz(rows.get(ref.id) ?? emptyQuiz(ref, event), event));
          }
          expect(quizzesOf(shuffled)).toEqual([...rows.values()]);
        },
      ),
    );
  });

  test('are the same whichever side merges', () => {
    fc.assert(
      fc.property(anyLog('a'), anyLog('b'), (a, b) => {
        expect(quizzesOf(merged(a, b))).toEqual(quizzesOf(merged(b, a)));
      }),
    );
  });

  test('change no memory and no counter where an answer does not count', () => {
    fc.assert(
      fc.property(anyLog('a'), (log) => {
        const without = log.filter(({ type }) => type !== 'quizzed');
        expect(meaning(project(log))).toEqual(meaning(project(without)));
      }),
    );
  });

  test('an answer that counts stands: it cannot be undone', () => {
    fc.assert(
      fc.property(anyLog('a'), (log) => {
        for (const event of log.filter(quizOf)) expect(canRetract(event)).toBe(false);
      }),
    );
  });
});

test('a packed history comes back as it was', () => {
  fc.assert(
    fc.property(anyLog('a'), (log) => {
      for (const [card, history] of project(log).histories)
        expect(unpack(pack(card, history))).toEqual(history);
    }),
  );
});

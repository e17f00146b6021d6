import { describe, expect, test } from 'vitest';
import type { DeckId, FactId } from '../course';
import { nothingStudied, type Setting } from '../progress';
import { planDay, type Supply } from './day-plan';
import { worthOf } from './order';
import { outlookOf } from './outlook';
import { startingPace } from './pace';
import { readSettings } from './settings';
import { dueRow, learningRow, model, newRow, range, today } from './testing/rows';

const supply = (part: Partial<Supply>): Supply => ({
  learning: [],
  due: [],
  dueTotal: part.due?.length ?? 0,
  dueLater: new Map(),
  fresh: [],
  freshTotal: part.fresh?.length ?? 0,
  studied: [],
  extension: { newCards: 0, reviews: 0 },
  pace: startingPace,
  ...part,
});
const settingsWith = (values: Record<string, number>) =>
  readSettings(
    Object.entries(values).map(([key, value]) => ({ key, value, order: 1, id: 'a:1' }) as unknown as Setting),
  );
const plan = (part: Partial<Supply>, values: Record<string, number> = {}) =>
  planDay(supply(part), settingsWith(values), today, model);
const studiedToday = (part: object) => [{ ...nothingStudied(today, 'deck' as DeckId), ...part }];

describe('planDay', () => {
  test('the minutes set how many new cards come', () => {
    expect(plan({ fresh: range(50, newRow) }).counts).toEqual({ new: 15, learning: 0, review: 0 });
    expect(plan({ fresh: range(50, newRow) }, { minutesPerDay: 5 }).counts.new).toBe(7);
  });

  test('no more new cards come than the limit allows', () => {
    expect(plan({ fresh: range(50, newRow) }, { minutesPerDay: 60 }).counts.new).toBe(20);
  });

  test('reviews come before new cards, which take the minutes that are left', () => {
    expect(plan({ due: range(30, (n) => dueRow(n)), fresh: range(50, newRow) }).counts).toEqual({
      new: 7,
      learning: 0,
      review: 30,
    });
  });

  test('what was done counts against the day, so that the plan stands still while it is worked off', () => {
    const before = plan({ due: range(30, (n) => dueRow(n)), fresh: range(50, newRow) });
    const after = plan({
      due: range(20, (n) => dueRow(n)),
      fresh: range(47, (n) => newRow(n + 3)),
      studied: studiedToday({ reviews: 10, newCards: 3 }),
    });
    expect(after.counts).toEqual({
      new: before.counts.new - 3,
      learning: 0,
      review: before.counts.review - 10,
    });
  });

  test('"more today" adds to the limits', () => {
    const extension = { newCards: 5, reviews: 0 };
    expect(plan({ fresh: range(50, newRow), extension }).counts.new).toBe(20);
  });

  test('only one card of a fact comes on a day', () => {
    const fresh = [newRow(0, 'one'), newRow(1, 'one'), newRow(2, 'two')];
    expect(plan({ fresh }).main.map(({ card }) => card)).toEqual(['one/facet0', 'two/facet2']);
  });

  test('a fact that was studied today waits until tomorrow', () => {
    const studied = studiedToday({ newCards: 1, facts: { one: 1 } as Record<FactId, number> });
    expect(
      plan({ fresh: [newRow(1, 'one'), newRow(2, 'two')], due: [dueRow(3, 0, 10, 'one')], studied }).main.map(
        ({ fact }) => fact,
      ),
    ).toEqual(['two']);
  });

  test('a learning card is never held back for its siblings', () => {
    const studied = studiedToday({ newCards: 1, facts: { learning1: 1 } as Record<FactId, number> });
    expect(plan({ learning: [learningRow(1, 5)], studied }).counts.learning).toBe(1);
  });

  test('new cards are spread among the reviews', () => {
    const { main } = plan({ due: range(20, (n) => dueRow(n)), fresh: range(4, newRow) });
    const places = main.flatMap(({ queue }, index) => (queue === 'new' ? [index] : []));
    expect(places).toHaveLength(4);
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(10);
  });

  test('the order of a day is the same whenever it is planned', () => {
    const due = range(30, (n) => dueRow(n));
    expect(plan({ due: [...due].reverse() }).main).toEqual(plan({ due }).main);
  });

  describe('after a holiday with 300 due', () => {
    const due = range(300, (n) => dueRow(n, 1 + (n % 20), 5 + (n % 30)));
    const away = plan({ due, fresh: range(50, newRow) });
    const outlookAt = (part: Partial<Supply>, values: Record<string, number> = {}) =>
      outlookOf(supply(part), plan(part, values), settingsWith(values), model);
    const outlook = outlookAt({ due, fresh: range(50, newRow) });

    test('today shows the minutes that were chosen, not 300 cards', () => {
      expect(away.counts).toEqual({ new: 0, learning: 0, review: 60 });
      expect(away.seconds).toBe(600);
      expect(outlook.backlog!.waiting).toBe(240);
    });

    test('it says on which day all is caught up', () => {
      const days = outlook.backlog!.caughtUpOn! - today;
      expect(days).toBeGreaterThanOrEqual(4);
      expect(days).toBeLessThan(15);
    });

    test('more minutes catch up sooner, very few never', () => {
      const sooner = outlookAt({ due }, { minutesPerDay: 20 }).backlog!.caughtUpOn!;
      expect(sooner).toBeLessThan(outlook.backlog!.caughtUpOn!);
      const later = new Map(range(60, (n) => [today + n + 1, 30]));
      expect(outlookAt({ due, dueLater: later }, { minutesPerDay: 1 }).backlog!.caughtUpOn).toBeNull();
    });

    test('what a review saves most of, for its time, comes first', () => {
      const worth = away.main.map((row) => worthOf(row, today, model));
      expect(worth).toEqual([...worth].sort((a, b) => b - a));
      const left = due.filter(({ card }) => !away.main.some((row) => row.card === card));
      expect(Math.max(...left.map((row) => worthOf(row, today, model)))).toBeLessThanOrEqual(worth.at(-1)!);
    });
  });
});

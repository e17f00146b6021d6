import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactId } from '../course';
import { plainProse } from '../text';
import { arrangeChoice, arrangeList, arrangeOrder, arrangeSort } from './arrange';
import { grade } from './grade';

const prose = (at: number) => plainProse(`text ${at}`);
const seed = fc.string();
const inOrder = (count: number) => Array.from({ length: count }, (_, at) => at);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

const choice = fc
  .integer({ min: 3, max: 20 })
  .map((count) => ({ decoys: inOrder(count).map((at) => ({ text: prose(at), fact: `f${at}` as FactId })) }));

describe('a choice', () => {
  test('shows the right answer among three different decoys', () => {
    fc.assert(
      fc.property(choice, seed, (task, own) => {
        const shown = arrangeChoice(task, own);
        expect(shown.filter((each) => each === null)).toHaveLength(1);
        expect(new Set(shown).size).toBe(4);
        expect(shown.every((each) => each === null || task.decoys[each])).toBe(true);
      }),
    );
  });

  test('shows the right answer in every place about as often', () => {
    const task = { decoys: inOrder(3).map((at) => ({ text: prose(at), fact: `f${at}` as FactId })) };
    const places = inOrder(400).map((at) => arrangeChoice(task, `card#${at}`).indexOf(null));
    for (const place of inOrder(4)) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.35);
    }
  });
});

test('what is sorted is eight items at most, with one of each group', () => {
  const task = fc.integer({ min: 2, max: 4 }).chain((count) =>
    fc.record({
      groups: fc.constant(inOrder(count).map(String)),
      items: fc
        .array(fc.integer({ min: 0, max: count - 1 }), { minLength: 2, maxLength: 30 })
        .map((groups) => groups.map((group, at) => ({ text: prose(at), group }))),
    }),
  );
  fc.assert(
    fc.property(task, seed, (sort, own) => {
      const shown = arrangeSort(sort, own);
      expect(shown).toHaveLength(Math.min(8, sort.items.length));
      expect(new Set(shown).size).toBe(shown.length);
      const groups = (items: readonly { group: number }[]) => new Set(items.map(({ group }) => group));
      expect(groups(shown.map((at) => sort.items[at]!))).toEqual(groups(sort.items));
    }),
  );
});

test('steps are never in a right order at first', () => {
  const ranks = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 12 })
    .filter((each) => new Set(each).size > 1);
  fc.assert(
    fc.property(ranks, seed, (given, own) => {
      const task = { kind: 'order', steps: given.map((rank, at) => ({ text: prose(at), rank })) } as const;
      const order = arrangeOrder(task, own);
      expect(sorted(order)).toEqual(inOrder(given.length));
      expect(grade(task, { order }).outcome).toBe('wrong');
    }),
  );
});

test('a list mixes all members with all decoys', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 9 }), seed, (mine, others, own) => {
      const members = inOrder(mine).map((at) => ({ text: prose(at), names: [String(at)] }));
      const shown = arrangeList({ members, decoys: inOrder(others).map(prose) }, own);
      const of = (kind: string) => sorted(shown.flatMap((each) => (each.of === kind ? each.index : [])));
      expect(of('members')).toEqual(inOrder(mine));
      expect(of('decoys')).toEqual(inOrder(others));
    }),
  );
});

test('the same seed arranges alike', () => {
  const list = { members: inOrder(6).map((at) => ({ text: prose(at), names: [] })), decoys: [] };
  expect(arrangeList(list, 'card#3')).toEqual(arrangeList(list, 'card#3'));
  expect(arrangeList(list, 'card#3')).not.toEqual(arrangeList(list, 'card#4'));
});

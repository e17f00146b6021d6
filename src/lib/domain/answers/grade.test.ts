import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainProse } from '../text';
import { grade, namedMembers, type Given, type QuickKind } from './grade';
import { gradedAnswer, judgedAnswer } from './answered';
import { suggestedRating } from './suggested-rating';
import { tasks } from './testing/tasks';

/** What a learner who knows gives. */
const right: { [K in QuickKind]: Given[K][] } = {
  choice: [{ decoy: null }],
  sort: [
    {
      placed: [
        { item: 2, group: 0 },
        { item: 1, group: 1 },
      ],
    },
  ],
  order: [{ order: [0, 1, 2] }],
  list: [{ typed: ['RE ', '도', '도'] }, { members: [1, 0], decoys: [] }],
  cloze: [{ texts: ['롤링업데이트', 'maxSurge'] }, { texts: ['rolling Update', ' maxSurge\u200b'] }],
};

const wrong: { [K in QuickKind]: { given: Given[K]; marks: boolean[]; kept?: string }[] } = {
  choice: [{ given: { decoy: 1 }, marks: [false], kept: '이름을 주소로 바꾼다' }],
  sort: [
    {
      given: {
        placed: [
          { item: 0, group: 1 },
          { item: 1, group: 1 },
        ],
      },
      marks: [false, true],
      kept: '쇄골 → 근육',
    },
  ],
  order: [{ given: { order: [1, 0, 2] }, marks: [false, false, true], kept: '말리기 → 빚기 → 굽기' }],
  list: [
    { given: { typed: ['do', 'si'] }, marks: [true, false], kept: 'si' },
    { given: { members: [0, 1], decoys: [0] }, marks: [true, true, false], kept: '시옷' },
    { given: { members: [1], decoys: [] }, marks: [false, true] },
  ],
  cloze: [
    {
      given: { texts: ['rolling update', 'maxsurge'] },
      marks: [true, false],
      kept: 'rolling update, maxsurge',
    },
  ],
};

const kinds = Object.keys(right) as QuickKind[];
const gradeAny = (kind: QuickKind, given: unknown) => grade(tasks[kind] as never, given as never);

describe.each(kinds)('%s', (kind) => {
  test.each(right[kind].map((given) => [given]))('%j is right', (given) => {
    const graded = gradeAny(kind, given);
    expect(graded.outcome).toBe('correct');
    expect(graded.marks.every((mark) => mark.right)).toBe(true);
    expect(graded.given).toBeUndefined();
  });

  test.each(wrong[kind].map((each) => [each.given, each] as const))(
    '%j is wrong',
    (given, { marks, kept }) => {
      const graded = gradeAny(kind, given);
      expect(graded.outcome).toBe('wrong');
      expect(graded.marks.map((mark) => mark.right)).toEqual(marks);
      expect(graded.given?.text).toBe(kept);
    },
  );
});

test('of a long text that was typed only the beginning is kept', () => {
  expect(grade(tasks.cloze, { texts: ['x'.repeat(9_000)] }).given?.text).toHaveLength(500);
});

test('a wrong choice tells what it is true of', () => {
  expect(grade(tasks.choice, { decoy: 2 }).given?.fact).toBe('other2');
});

test.each([
  ['choice', { decoy: null }, 'recognised'],
  ['sort', { placed: [] }, 'recognised'],
  ['order', { order: [] }, 'produced'],
  ['list', { typed: [] }, 'produced'],
  ['list', { members: [], decoys: [] }, 'recognised'],
  ['cloze', { texts: [] }, 'produced'],
] as const)('%s answered by %j is %s', (kind, given, evidence) => {
  expect(gradeAny(kind, given).evidence).toBe(evidence);
});

test('steps of equal rank may come in either order', () => {
  const steps = [0, 1, 1].map((rank, at) => ({ text: plainProse(String(at)), rank }));
  const branched = { kind: 'order', steps } as const;
  expect(grade(branched, { order: [0, 2, 1] }).outcome).toBe('correct');
  expect(grade(branched, { order: [1, 0, 2] }).outcome).toBe('wrong');
});

test('what differs is told of the accepted text that was meant', () => {
  const [mark] = grade(tasks.cloze, { texts: ['롤링 업데이드', 'maxSurge'] }).marks;
  expect(mark?.differences).toEqual([
    { text: '롤링 업데이', as: 'same' },
    { text: '드', as: 'extra' },
    { text: '트', as: 'missing' },
  ]);
});

test('members that were named count once, and what means none is kept', () => {
  const { found, unknown } = namedMembers(tasks.list, ['do', '도', '  ', '미']);
  expect([...found]).toEqual([0]);
  expect(unknown).toEqual(['미']);
});

test('whatever is typed, grading gives an outcome', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
      const graded = [grade(tasks.list, { typed: texts }), grade(tasks.cloze, { texts })];
      for (const { outcome, marks } of graded)
        expect(outcome).toBe(marks.every((mark) => mark.right) ? 'correct' : 'wrong');
    }),
  );
});

describe('what is written down of an answer', () => {
  test('is its outcome with its parts, and what came before it', () => {
    const graded = grade(tasks.cloze, { texts: ['rolling update', '?'] });
    expect(gradedAnswer(graded, { hints: 1, tries: 1 })).toEqual({
      answer: {
        evidence: 'produced',
        outcome: 'wrong',
        hints: 1,
        tries: 1,
        parts: { right: 1, all: 2 },
        given: { text: 'rolling update, ?' },
      },
      expected: 1,
    });
  });

  test('is no more than there is to say', () => {
    const answer = { evidence: 'recognised', outcome: 'correct', hints: 0 };
    const graded = grade(tasks.choice, { decoy: null });
    expect(gradedAnswer(graded, { hints: 0, tries: 0 })).toEqual({ answer, expected: 3 });
  });

  test('is that its learner judged it, where the right answer was asked for', () => {
    expect(judgedAnswer({ hints: 0, tries: 1 })).toEqual({
      answer: { evidence: 'recalled', outcome: 'self', hints: 0, tries: 1 },
      expected: 1,
    });
  });
});

describe('the rating that an answer leads to', () => {
  test.each([
    ['correct', 0, 0, 3],
    ['correct', 1, 0, 2],
    ['correct', 0, 1, 2],
    ['wrong', 0, 0, 1],
    ['wrong', 1, 1, 1],
    ['self', 0, 0, 3],
    ['self', 1, 0, 2],
    ['self', 0, 1, 1],
  ] as const)('%s with %i hints after %i wrong tries', (outcome, hints, tries, rating) => {
    expect(suggestedRating({ outcome, hints, tries })).toBe(rating);
  });
});

import { describe, expect, test } from 'vitest';
import { identify } from './identify';
import { emptyLock, type Lock, type Statement } from './lock';
import { joinPairs, pairInOrder, type Placed } from './pair';

const statement = (language: string, kind: Statement['kind'], prompt: string, more = {}): Statement => ({
  kind,
  deck: 'a',
  language,
  text: { prompt, answer: `${prompt}: ${language}`, path: [] },
  details: [],
  ...more,
});
const ko = (kind: Statement['kind'], prompt: string, more = {}) => statement('ko', kind, prompt, more);
const en = (kind: Statement['kind'], prompt: string, more = {}) => statement('en', kind, prompt, more);

interface State {
  lock: Lock;
  here: Placed[];
  there: Placed[];
  ids: { given: Set<string>; written: Set<string> };
}

function stated(statements: Statement[], last = emptyLock('c')): State {
  const { ids, facts, retired } = identify('c', ['ko', 'en'], statements, last);
  const placed = (language: string) =>
    statements
      .filter((each) => each.language === language)
      .map((each, at) => ({ statement: each, fact: ids.get(each)!, line: at + 1 }));
  return {
    lock: { ...last, facts, retired },
    here: placed('ko'),
    there: placed('en'),
    ids: {
      given: new Set(statements.flatMap(({ explicitId }) => explicitId ?? [])),
      written: new Set(last.facts.map(({ id }) => id)),
    },
  };
}

const paired = ({ lock, here, there, ids }: State) => pairInOrder(here, there, lock, ids);
function joined(state: State): Lock {
  const pairs = paired(state);
  if (!pairs.ok) throw new Error(pairs.error.is);
  return joinPairs(state.lock, pairs.value, state.ids);
}

const notes = [
  ko('definition', '파드', { details: ['하나', '둘'] }),
  ko('sequence', '순서', { details: ['가', '나'] }),
  en('definition', 'Pod', { details: ['one', 'two'] }),
  en('sequence', 'order', { details: ['a', 'b'] }),
];

describe('statements of the same kinds in the same order', () => {
  test('become one fact each, with the id of the first language', () => {
    const state = stated(notes);
    const lock = joined(state);
    expect(lock.facts.map(({ id }) => id)).toEqual(state.here.map(({ fact }) => fact));
    expect(lock.facts.map(({ texts }) => Object.keys(texts))).toEqual([
      ['ko', 'en'],
      ['ko', 'en'],
    ]);
    const again = stated(notes, lock);
    expect(again.there.map(({ fact }) => fact)).toEqual(again.here.map(({ fact }) => fact));
    expect(again.lock).toEqual(lock);
  });

  test('share the ids of their details, where these are as many', () => {
    const { ids, details } = identify('c', ['ko', 'en'], notes, joined(stated(notes)));
    expect(new Set(ids.values()).size).toBe(2);
    expect(details.get(notes[2]!)).toEqual(details.get(notes[0]!));
    expect(details.get(notes[3]!)).toEqual(details.get(notes[1]!));
  });

  test('keep the details of each language, where these are not as many', () => {
    const uneven = [notes[0]!, en('definition', 'Pod', { details: ['one', 'two', 'three'] })];
    const lock = joined(stated(uneven));
    const { details } = identify('c', ['ko', 'en'], uneven, lock);
    expect(new Set([...details.values()].flat()).size).toBe(5);
    expect(stated(uneven, lock).lock).toEqual(lock);
  });

  test('leave no trace of ids that no build has written, and retire those that one has', () => {
    const fresh = stated(notes);
    expect(joined(fresh).retired).toEqual([]);
    const built = stated(notes, fresh.lock);
    expect(joined(built).retired.map(({ id }) => id)).toEqual(fresh.there.map(({ fact }) => fact));
  });
});

test('what is paired already holds the files together', () => {
  const anchored = [
    ko('definition', '가', { explicitId: 'x' }),
    ko('rule', '나'),
    en('definition', 'a', { explicitId: 'x' }),
    en('rule', 'b'),
  ];
  expect(paired(stated(anchored))).toMatchObject({ ok: true, value: [{}] });
  expect(paired(stated([...anchored], joined(stated(anchored))))).toEqual({ ok: true, value: [] });
});

describe('files that part are not paired', () => {
  const x = { explicitId: 'x' };
  test.each([
    ['by kind', [ko('rule', '가'), en('definition', 'a')], 'kind', 1, 1],
    ['at the end', [ko('rule', '가'), ko('rule', '나'), en('rule', 'a')], 'count', 2, undefined],
    ['by a longer translation', [ko('rule', '가'), en('rule', 'a'), en('rule', 'b')], 'count', undefined, 2],
    [
      'before a fact that both have',
      [ko('rule', '가'), ko('rule', '나'), ko('rule', '다', x), en('rule', 'a'), en('rule', 'b', x)],
      'count',
      2,
      2,
    ],
    [
      'by the ids that the notes give',
      [ko('rule', '가', x), en('rule', 'a', { explicitId: 'y' })],
      'name',
      1,
      1,
    ],
  ])('%s', (_, statements, is, first, second) => {
    const result = paired(stated(statements));
    expect(result).toMatchObject({ ok: false, error: { is } });
    if (!result.ok) expect([result.error.first?.line, result.error.second?.line]).toEqual([first, second]);
  });

  test('by a fact whose counterpart stands elsewhere', () => {
    const state = stated([ko('rule', '가', x), en('rule', 'a', x), en('rule', 'b')]);
    expect(paired({ ...state, there: state.there.slice(1) })).toMatchObject({
      ok: false,
      error: { is: 'elsewhere' },
    });
  });
});

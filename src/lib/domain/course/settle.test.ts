import { describe, expect, test } from 'vitest';
import { identify } from './identify';
import { emptyLock, type Lock, type Statement } from './lock';
import { readLock, writeLock } from './lock-file';
import { ambiguities, settle } from './settle';

const statement = (prompt: string, answer: string, more: Partial<Statement> = {}): Statement => ({
  kind: 'definition',
  deck: 'a',
  language: 'ko',
  text: { prompt, answer, path: ['제목'] },
  details: [],
  ...more,
});

function built(statements: Statement[], lock: Lock): { lock: Lock; ids: string[] } {
  const { facts, retired, ids } = identify('c', ['ko', 'en'], statements, lock);
  for (const fact of facts) if (fact.facets.length === 0) fact.facets = ['meaning'];
  return { lock: { ...lock, facts, retired }, ids: statements.map((each) => ids.get(each)!) };
}
const known = (lock: Lock, ...given: string[]) => ({
  given: new Set(given),
  written: new Set([...lock.facts, ...lock.retired].map(({ id }) => id)),
});

const first = statement('서비스 갑', '외부 노출용 서비스', { details: ['가', '나'] });
const second = statement('서비스 을', '외부 노출용 서비스 둘');
const third = statement('서비스 병', '외부 노출용 서비스 셋', { details: ['가', '라'] });
const before = built([first, second], emptyLock('c'));
const after = built([third], before.lock);
const [old, other] = before.ids as [string, string];
const now = after.ids[0]!;
const settledAs = (as: string, lock = after.lock) => {
  const result = settle(lock, [{ fact: now, as }], known(lock));
  if (!result.ok) throw new Error(result.error.is);
  return result.value;
};

describe('a new fact that could be several earlier ones', () => {
  test('is remembered with them, most alike first, until it is settled', () => {
    const [open] = ambiguities(after.lock);
    expect(open!.fact.id).toBe(now);
    expect(open!.candidates.map(({ id }) => id).sort()).toEqual([...before.ids].sort());
    const [more, less] = open!.candidates.map(({ likeness }) => likeness);
    expect(more).toBeGreaterThanOrEqual(less!);
    expect(built([third], after.lock).lock).toEqual(after.lock);
    expect(readLock(writeLock(after.lock))).toEqual({ ok: true, value: after.lock });
  });

  test('gets the old id back, with its cards and the ids of its details', () => {
    const lock = settledAs(old);
    const [was] = before.lock.facts;
    expect(lock.facts).toMatchObject([{ id: old, texts: { ko: third.text }, facets: ['meaning'] }]);
    expect(lock.facts[0]!.details.map(({ id }) => id)).toEqual(was!.details.map(({ id }) => id));
    expect(ambiguities(lock)).toEqual([]);
    const again = built([third], lock);
    expect(again.ids).toEqual([old]);
    expect(again.lock).toEqual(lock);
  });

  test('leaves its new id retired, never to be used again', () => {
    const lock = settledAs(old);
    expect(lock.retired.map(({ id }) => id)).toEqual([other, now]);
    const gone = built([], lock).lock;
    expect(built([third], gone).ids).toEqual([old]);
  });

  test('can be confirmed as new', () => {
    const lock = settledAs('new');
    expect(lock.facts[0]).toMatchObject({ id: now });
    expect(ambiguities(lock)).toEqual([]);
    expect(lock.retired).toEqual(after.lock.retired);
  });

  test('can no longer be what another one became', () => {
    const two = built(
      [statement('서비스 병', '외부 노출용 서비스 셋'), statement('서비스 정', '외부 노출용 서비스 넷')],
      before.lock,
    );
    const [one, another] = two.ids as [string, string];
    const lock = settle(two.lock, [{ fact: one, as: old }], known(two.lock));
    expect(lock.ok && ambiguities(lock.value).map(({ fact }) => fact.id)).toEqual([another]);
    expect(lock.ok && ambiguities(lock.value)[0]!.candidates.map(({ id }) => id)).toEqual([other]);
  });
});

test('an id in the notes stays with its fact', () => {
  const named = { ...third, explicitId: 'svc' };
  const { lock } = built([named], before.lock);
  const result = settle(lock, [{ fact: 'svc', as: old }], known(lock, 'svc'));
  expect(result.ok && built([named], result.value).ids).toEqual([old]);
});

test('any fact can be made any retired one of its kind', () => {
  const unlike = statement('전혀', '다른 것');
  const { lock, ids } = built([unlike], before.lock);
  expect(ambiguities(lock)).toEqual([]);
  const result = settle(lock, [{ fact: ids[0]!, as: other }], known(lock));
  expect(result.ok && built([unlike], result.value).ids).toEqual([other]);
});

test('a fact that only another language still states takes in this one', () => {
  const korean = statement('파드', '단위', { explicitId: 'pod' });
  const english = statement('Pod', 'unit', { explicitId: 'pod', language: 'en' });
  const both = built([korean, english], emptyLock('c'));
  const renamed = statement('포드 묶음', '전혀 다른 설명');
  const apart = built([english, renamed], both.lock);
  const result = settle(apart.lock, [{ fact: apart.ids[1]!, as: 'pod' }], known(apart.lock, 'pod'));
  expect(result.ok && built([english, renamed], result.value).ids).toEqual(['pod', 'pod']);
});

describe('what cannot be settled is an error, and changes nothing', () => {
  const listed = statement('목록', '가, 나', { kind: 'membership' });
  const { lock, ids } = built([third, listed], before.lock);
  const forgotten: Lock = { ...lock, retired: lock.retired.map(({ id, cards }) => ({ id, cards })) };
  test.each([
    ['an id that no fact has', lock, [{ fact: 'none', as: old }], { is: 'not-stated', id: 'none' }],
    ['an id that never was', lock, [{ fact: now, as: 'none' }], { is: 'never-stated', id: 'none' }],
    ['a fact that lives', lock, [{ fact: now, as: ids[1]! }], { is: 'still-stated', id: ids[1] }],
    ['another kind', lock, [{ fact: ids[1]!, as: old }], { is: 'other-kind', asKind: 'definition' }],
    ['a fact that the lock forgot', forgotten, [{ fact: now, as: old }], { is: 'forgotten', id: old }],
    [
      'one fact as two',
      lock,
      [
        { fact: now, as: old },
        { fact: now, as: other },
      ],
      { is: 'settled-twice', id: now },
    ],
  ])('%s', (_, from, settlements, error) => {
    expect(settle(from, settlements, known(from))).toMatchObject({ ok: false, error });
  });
});

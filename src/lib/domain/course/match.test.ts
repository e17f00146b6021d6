import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../text';
import { likenessOf, place, type Side } from './alike';
import { identify } from './identify';
import { emptyLock, type Lock, type LockedFact, type Statement } from './lock';
import type { FactId } from './model';
import { asItWas } from './retired';
import { settle } from './settle';

/** Few words, so that statements collide in every way. */
const words = ['노드', '파드', '볼륨', '서비스', '포트', '주소'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const statement = fc
  .record({ prompt: text, answer: text, path: fc.constantFrom('가', '나'), kind: fc.boolean() })
  .map(({ prompt, answer, path, kind }): Statement => ({
    kind: kind ? 'definition' : 'rule',
    deck: 'a',
    language: 'ko',
    text: { prompt, answer, path: [path] },
    details: [],
  }));
/** As `statedOnce` gives them: no two of a kind with the same words. */
const version = fc.uniqueArray(statement, {
  maxLength: 12,
  selector: ({ kind, text: said }) => `${kind} ${said.prompt}: ${said.answer}`,
});
const versions = fc.array(version, { minLength: 2, maxLength: 5 });

const build = (statements: Statement[], lock: Lock) => identify('c', ['ko'], statements, lock);
const lockOf = ({ facts, retired }: ReturnType<typeof build>, lock: Lock): Lock => ({
  ...lock,
  facts,
  retired,
});
const sideOf = (fact: LockedFact): Side => ({ kind: fact.kind, text: fact.texts['ko']! });

/** Whether a new statement could be a fact that nothing else is. */
function couldBe(now: Statement, was: LockedFact, isRetired: boolean): boolean {
  const { text: said } = sideOf(was);
  if (now.kind !== was.kind) return false;
  if (normalise(now.text.prompt) === normalise(said.prompt)) return true;
  if (isRetired) return false;
  const inPlace = now.text.answer === said.answer && place(now.text) === place(said);
  return inPlace || likenessOf(now, sideOf(was)) >= 0.55;
}

test('exactly that is ambiguous which could not be decided', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(versions, (all) => {
      let lock = emptyLock('c');
      for (const statements of all) {
        const built = build(statements, lock);
        const free = [
          ...lock.facts.map((was) => ({ was, isRetired: false })),
          ...lock.retired.map((retired) => ({ was: asItWas(retired)!, isRetired: true })),
        ].filter(({ was }) => !built.facts.some(({ id }) => id === was.id));
        const fresh = statements.filter((each) => built.changes.new.includes(built.ids.get(each)!));
        const known = new Set([...lock.facts, ...lock.retired].map(({ id }) => id));
        const unmatched = fresh.filter((each) => !known.has(built.ids.get(each)!));
        const possible = unmatched.flatMap((now) =>
          free
            .filter(({ was, isRetired }) => couldBe(now, was, isRetired))
            .map(({ was }) => ({ now, was, likeness: likenessOf(now, sideOf(was)) })),
        );
        const expected = new Set(possible.map(({ now }) => built.ids.get(now)!));
        expect(new Set(built.changes.ambiguous)).toEqual(expected);
        // Each of them is contested: there is a second choice on one side or the other.
        for (const { now, was } of possible)
          expect(
            possible.filter((other) => (other.now === now) !== (other.was === was)).length,
          ).toBeGreaterThan(0);
        lock = lockOf(built, lock);
      }
    }),
    { numRuns: 100 },
  );
});

test(
  'whatever is decided or settled, no id is there twice and building again changes nothing',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(versions, fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), (all, dice) => {
        let lock = emptyLock('c');
        const kindOf = new Map<FactId, string>();
        const buried = new Set<FactId>();
        const check = (statements: Statement[]) => {
          const built = build(statements, lock);
          lock = lockOf(built, lock);
          const ids = [...lock.facts, ...lock.retired].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id, kind } of lock.facts) {
            expect(kindOf.get(id) ?? kind).toBe(kind);
            expect(buried.has(id)).toBe(false);
            kindOf.set(id, kind);
          }
          expect(lockOf(build(statements, lock), lock)).toEqual(lock);
          for (const id of kindOf.keys()) expect(ids).toContain(id);
        };
        all.forEach((statements, at) => {
          check(statements);
          const open = lock.facts.filter(({ candidates }) => candidates);
          const fact = open[dice[at]! % Math.max(1, open.length)];
          const candidate = fact?.candidates![dice[at]! % fact.candidates!.length];
          if (!fact || !candidate) return;
          const ids = { given: new Set<string>(), written: new Set(kindOf.keys()) };
          const settled = settle(lock, [{ fact: fact.id, as: candidate.id }], ids);
          if (!settled.ok) throw new Error(settled.error.is);
          lock = settled.value;
          buried.add(fact.id);
          check(statements);
          expect(lock.facts.map(({ id }) => id)).toContain(candidate.id);
        });
      }),
      { numRuns: 100 },
    );
  },
);

test(
  '5,000 facts that were all renamed, reworded and moved are found again in seconds',
  { timeout: 120_000 },
  () => {
    const size = 5_000;
    const common = ['파드를', '노드에', '서비스', '생성한다', '컨테이너', '관리하는', '클러스터', '배포'];
    const commonAt = (at: number): string => common[at % common.length]!;
    const notes = (edited: boolean): Statement[] =>
      Array.from({ length: size }, (_, at) => ({
        kind: 'definition',
        deck: 'a',
        language: 'ko',
        details: [],
        text: {
          prompt: `용어${at} ${commonAt(at)}${edited ? ' 새' : ''}`,
          answer: `${commonAt(at * 3)} ${commonAt(at * 7)} 단어${at % 701} ${commonAt(at * 5)} 값${at % 1297}${edited ? ' 고침' : ''}`,
          path: [`${edited ? '다른 ' : ''}제목 ${at % 100}`],
        },
      }));
    const before = notes(false);
    const after = notes(true);
    const first = build(before, emptyLock('c'));
    const second = build(after, lockOf(first, emptyLock('c')));
    // Each against each would be 25 million comparisons: minutes.
    expect(after.map((each) => second.ids.get(each))).toEqual(before.map((each) => first.ids.get(each)));
  },
);

import { err, ok, type Result } from '../result';
import { givenTo, joined, replaced, type KnownIds } from './join';
import type { Lock, LockedFact, Statement } from './lock';
import type { FactId } from './model';

/** A statement in its place among the others of its file. */
export interface Placed {
  statement: Statement;
  fact: FactId;
  /** 1-based */
  line: number;
}

/** The first place where two files no longer state the same facts in the same order. An end has no statement. */
export interface Parting {
  /**
   * `kind`: facts of two kinds; `count`: one side states more, before the end or before a fact that both have; `name`: the
   * notes give them different ids; `elsewhere`: one of them is another fact in the other language already.
   */
  is: 'kind' | 'count' | 'name' | 'elsewhere';
  first?: Placed | undefined;
  second?: Placed | undefined;
}

/** Two facts that are one. */
export interface Pair {
  first: FactId;
  second: FactId;
}

/** Why two statements in the same place are not one fact. */
function whyNot(
  a: Placed,
  b: Placed,
  both: ReadonlySet<FactId>,
  factOf: (id: FactId) => LockedFact,
  ids: KnownIds,
): Parting['is'] | undefined {
  if (both.has(a.fact) || both.has(b.fact)) return 'count';
  const [mine, its] = [factOf(a.fact), factOf(b.fact)];
  if (mine.texts[b.statement.language] || its.texts[a.statement.language]) return 'elsewhere';
  if (mine.kind !== its.kind) return 'kind';
  const [myName, itsName] = [givenTo(mine, ids), givenTo(its, ids)];
  return myName !== undefined && itsName !== undefined && myName !== itsName ? 'name' : undefined;
}

/**
 * Pairs the statements of one file in two languages. Facts that both state already hold the two together; between them,
 * and around them, both must state as many facts of the same kinds in the same order.
 *
 * @returns the pairs that are new, or where the two part first
 */
export function pairInOrder(
  first: Placed[],
  second: Placed[],
  lock: Lock,
  ids: KnownIds,
): Result<Pair[], Parting> {
  const facts = new Map(lock.facts.map((fact) => [fact.id, fact]));
  const inSecond = new Set(second.map(({ fact }) => fact));
  const both = new Set(first.map(({ fact }) => fact).filter((fact) => inSecond.has(fact)));
  const pairs: Pair[] = [];
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    const [a, b] = [first[at], second[at]];
    if (!a || !b) return err({ is: 'count', first: a, second: b });
    if (a.fact === b.fact) continue;
    const is = whyNot(a, b, both, (id) => facts.get(id)!, ids);
    if (is) return err({ is, first: a, second: b });
    pairs.push({ first: a.fact, second: b.fact });
  }
  return ok(pairs);
}

/** The lock with each pair as one fact, which keeps the id that it has in the first language. */
export function joinPairs(lock: Lock, pairs: Pair[], ids: KnownIds): Lock {
  const facts = new Map(lock.facts.map((fact) => [fact.id, fact]));
  const replacements = pairs.map(({ first, second }) => {
    const [into, from] = [facts.get(first)!, facts.get(second)!];
    return { at: first, by: joined(into, from, ids), gone: from };
  });
  return replaced(lock, replacements, ids);
}

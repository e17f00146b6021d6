import { letterPairs, likeness, normalise, type LetterPairs } from '../text';
import type { LockedFact, LockedText, Statement } from './lock';

/** Alike enough to be the same fact, reworded; and by how much it must be more alike than any other. */
const threshold = 0.55;
const margin = 0.1;
/** Words and places that more facts have than this tell nothing apart, and would make the search slow. */
const commonKey = 60;

export interface Side {
  kind: string;
  text: LockedText;
}

export const join = (...parts: string[]): string => parts.join('\n');
export const place = (text: LockedText): string => text.path.map(normalise).join('\n>');

const wordsOf = ({ text }: Side): Set<string> =>
  new Set(
    normalise(`${text.prompt} ${text.answer}`)
      .split(/[\s,.:;()/]+/)
      .filter((word) => word.length > 1),
  );

interface Pair {
  now: Statement;
  old: LockedFact;
  score: number;
}

interface Pairs {
  prompt: LetterPairs;
  answer: LetterPairs;
}

const pairsOf = ({ text }: Side): Pairs => ({
  prompt: letterPairs(normalise(text.prompt)),
  answer: letterPairs(normalise(text.answer)),
});

const score = (a: Pairs, b: Pairs): number =>
  (likeness(a.prompt, b.prompt) + likeness(a.answer, b.answer)) / 2;

/** Pairs that share a telling word or their place, with how alike they are. */
function* candidates(now: Iterable<Statement>, old: Map<LockedFact, Side>): Generator<Pair> {
  const byKey = new Map<string, LockedFact[]>();
  const pairs = new Map<LockedFact, Pairs>();
  for (const [fact, side] of old) {
    pairs.set(fact, pairsOf(side));
    for (const key of [...wordsOf(side), `@${place(side.text)}`]) {
      const found = byKey.get(key);
      if (!found) byKey.set(key, [fact]);
      else if (found.length <= commonKey) found.push(fact);
    }
  }
  for (const statement of now) {
    const mine = pairsOf(statement);
    const seen = new Set<LockedFact>();
    for (const key of [...wordsOf(statement), `@${place(statement.text)}`]) {
      const found = byKey.get(key) ?? [];
      if (found.length > commonKey) continue;
      for (const fact of found) {
        if (seen.has(fact) || fact.kind !== statement.kind || differInName(statement, fact)) continue;
        seen.add(fact);
        yield { now: statement, old: fact, score: score(mine, pairs.get(fact)!) };
      }
    }
  }
}

/** Two names that the author gave are two facts, however alike. */
export const differInName = (statement: Statement, fact: LockedFact): boolean =>
  statement.explicitId !== undefined && fact.name !== undefined && fact.name !== statement.explicitId;

/** The best score of an item and the best among all its others. */
function bestTwo<T>(pairs: { item: T; score: number }[]): Map<T, [number, number]> {
  const best = new Map<T, [number, number]>();
  for (const { item, score } of pairs) {
    const [first, second] = best.get(item) ?? [0, 0];
    best.set(item, score > first ? [score, first] : [first, Math.max(second, score)]);
  }
  return best;
}

/**
 * The pairs that are more alike than either side is to anything else, and the statements for which several facts were
 * about equally so.
 */
export function mostAlike(
  now: Iterable<Statement>,
  old: Map<LockedFact, Side>,
): { pairs: Map<Statement, LockedFact>; ambiguous: Statement[] } {
  const all = [...candidates(now, old)].filter((pair) => pair.score >= threshold);
  const bestNow = bestTwo(all.map(({ now: item, score }) => ({ item, score })));
  const bestOld = bestTwo(all.map(({ old: item, score }) => ({ item, score })));
  const pairs = new Map<Statement, LockedFact>();
  const ambiguous: Statement[] = [];
  for (const pair of all) {
    const [mine, myNext] = bestNow.get(pair.now)!;
    const [its, itsNext] = bestOld.get(pair.old)!;
    if (pair.score === mine && pair.score === its && mine - myNext >= margin && its - itsNext >= margin)
      pairs.set(pair.now, pair.old);
    else ambiguous.push(pair.now);
  }
  return { pairs, ambiguous };
}

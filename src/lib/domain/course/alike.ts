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

/** Two names that the author gave are two facts, however alike. */
export const differInName = (statement: Statement, fact: LockedFact): boolean =>
  statement.explicitId !== undefined && fact.name !== undefined && fact.name !== statement.explicitId;

/** A side prepared for comparison. */
interface Read {
  prompt: string;
  answer: string;
  place: string;
  pairs: [prompt: LetterPairs, answer: LetterPairs];
  /** What another side must share for the two to be compared. */
  keys: Set<string>;
}

function read({ text }: Side): Read {
  const [prompt, answer] = [normalise(text.prompt), normalise(text.answer)];
  const words = `${prompt} ${answer}`.split(/[\s,.:;()/]+/).filter((word) => word.length > 1);
  return {
    prompt,
    answer,
    place: place(text),
    pairs: [letterPairs(prompt), letterPairs(answer)],
    keys: new Set([...words, `#${prompt}`, `@${place(text)}`]),
  };
}

/** How alike two sides are, 0..1. */
const score = (a: Read, b: Read): number => {
  const prompts = a.prompt === b.prompt ? 1 : likeness(a.pairs[0], b.pairs[0]);
  const answers = a.answer === b.answer ? 1 : likeness(a.pairs[1], b.pairs[1]);
  return (prompts + answers) / 2;
};

/** Whether one could be the other: alike, or with the same prompt, or with the same answer in the same place. */
const couldBe = (a: Read, b: Read, likely: number): boolean =>
  likely >= threshold || a.prompt === b.prompt || (a.answer === b.answer && a.place === b.place);

export const likenessOf = (a: Side, b: Side): number => score(read(a), read(b));

interface Pair {
  now: Statement;
  old: LockedFact;
  score: number;
}

/** The pairs that could be the same fact. Only those are compared that share a telling word, their prompt or their place. */
function* possible(now: Iterable<Statement>, old: Map<LockedFact, Side>): Generator<Pair> {
  if (old.size === 0) return;
  const byKey = new Map<string, LockedFact[]>();
  const known = new Map<LockedFact, Read>();
  for (const [fact, side] of old) {
    const its = read(side);
    known.set(fact, its);
    for (const key of its.keys) {
      const found = byKey.get(key);
      if (!found) byKey.set(key, [fact]);
      else if (found.length <= commonKey) found.push(fact);
    }
  }
  for (const statement of now) {
    const mine = read(statement);
    const seen = new Set<LockedFact>();
    for (const key of mine.keys) {
      const found = byKey.get(key) ?? [];
      if (found.length > commonKey) continue;
      for (const fact of found) {
        if (seen.has(fact) || fact.kind !== statement.kind || differInName(statement, fact)) continue;
        seen.add(fact);
        const its = known.get(fact)!;
        const likely = score(mine, its);
        if (couldBe(mine, its, likely)) yield { now: statement, old: fact, score: likely };
      }
    }
  }
}

/** The best score of an item and the best among all its others. */
function bestTwo<T>(pairs: Pair[], itemOf: (pair: Pair) => T): Map<T, [number, number]> {
  const best = new Map<T, [number, number]>();
  for (const pair of pairs) {
    const [first, second] = best.get(itemOf(pair)) ?? [-1, -1];
    const { score: its } = pair;
    best.set(itemOf(pair), its > first ? [its, first] : [first, Math.max(second, its)]);
  }
  return best;
}

/** The pairs that are more alike, by the margin, than either side is to anything else. */
function decided(pairs: Pair[]): Pair[] {
  const now = bestTwo(pairs, (pair) => pair.now);
  const old = bestTwo(pairs, (pair) => pair.old);
  const isClear = (score: number, [best, next]: [number, number]) =>
    score === best && (next < 0 || best - next >= margin);
  return pairs.filter(
    (pair) => isClear(pair.score, now.get(pair.now)!) && isClear(pair.score, old.get(pair.old)!),
  );
}

export interface Candidates {
  fact: LockedFact;
  /** 0..1 */
  likeness: number;
}

/**
 * The pairs that are more alike than either side is to anything that is left, and for each statement that is not decided
 * so the facts that it could be.
 */
export function mostAlike(
  now: Iterable<Statement>,
  old: Map<LockedFact, Side>,
): { pairs: Map<Statement, LockedFact>; open: Map<Statement, Candidates[]> } {
  const pairs = new Map<Statement, LockedFact>();
  const taken = new Set<LockedFact>();
  let left = [...possible(now, old)];
  // What one pair decides may leave only one choice to another.
  for (let sure = decided(left); sure.length > 0; sure = decided(left)) {
    for (const pair of sure) {
      pairs.set(pair.now, pair.old);
      taken.add(pair.old);
    }
    left = left.filter((pair) => !pairs.has(pair.now) && !taken.has(pair.old));
  }
  const open = new Map<Statement, Candidates[]>();
  for (const pair of left)
    open.set(pair.now, [...(open.get(pair.now) ?? []), { fact: pair.old, likeness: pair.score }]);
  return { pairs, open };
}

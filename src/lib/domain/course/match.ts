import { letterPairs, likeness, normalise, type LetterPairs } from '../text';
import { fingerprint } from './ids';
import type { LockedFact, LockedText, Statement } from './lock';
import type { Language } from './model';
import { canComeBackAs } from './retired';

/** Alike enough to be the same fact, reworded; and by how much it must be more alike than any other. */
const threshold = 0.55;
const margin = 0.1;
/** Words and places that more facts have than this tell nothing apart, and would make the search slow. */
const commonKey = 60;

interface Side {
  kind: string;
  text: LockedText;
}

const join = (...parts: string[]): string => parts.join('\n');
const place = (text: LockedText): string => text.path.map(normalise).join('\n>');

type Key = (side: Side) => string;

/** What two statements must share to be the same fact, strictest first. */
const sameWords: Key[] = [
  ({ kind, text }) => join(fingerprint(kind, text.prompt, text.answer), place(text)),
  ({ kind, text }) => fingerprint(kind, text.prompt, text.answer),
];
const samePrompt: Key[] = [
  ({ kind, text }) => join(kind, normalise(text.prompt), place(text)),
  ({ kind, text }) => join(kind, normalise(text.prompt)),
];
const sameAnswer: Key[] = [({ kind, text }) => join(kind, place(text), normalise(text.answer))];

/** Groups items by a key; `undefined` marks a key that several share. */
function unique<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T | undefined> {
  const found = new Map<string, T | undefined>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, found.has(key) ? undefined : item);
  }
  return found;
}

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
const differInName = (statement: Statement, fact: LockedFact): boolean =>
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

export interface Matches {
  pairs: Map<Statement, LockedFact>;
  /** Statements for which several earlier facts were equally likely. */
  ambiguous: Set<Statement>;
}

/** Facts by every id that the notes may give them. An id stands for facts of one kind. */
function byExplicitId(facts: LockedFact[]): Map<string, LockedFact> {
  const found = new Map<string, LockedFact>();
  for (const fact of facts)
    for (const name of [fact.id, fact.name ?? fact.id]) found.set(join(fact.kind, name), fact);
  return found;
}

/**
 * Finds each statement of one language among the facts of the last build, and those that come back among the retired
 * ones. One to one, and only where nothing else could be meant: explicit id; same words; same prompt; same place and
 * answer; most alike with a margin. The passes go from certain to likely, each over what the ones before left; a retired
 * fact is never found by likeness.
 */
export function matchFacts(
  statements: Statement[],
  facts: LockedFact[],
  retired: LockedFact[],
  language: Language,
): Matches {
  const now = new Set(statements);
  const old = new Set(facts);
  const gone = new Set(retired);
  const pairs = new Map<Statement, LockedFact>();
  const ambiguous = new Set<Statement>();
  const take = (statement: Statement, fact: LockedFact) => {
    pairs.set(statement, fact);
    now.delete(statement);
    old.delete(fact);
    gone.delete(fact);
  };
  const [named, namedOnce] = [byExplicitId(facts), byExplicitId(retired)];
  for (const statement of statements) {
    if (statement.explicitId === undefined) continue;
    const key = join(statement.kind, statement.explicitId);
    const fact = named.get(key);
    const before = namedOnce.get(key);
    if (fact) {
      if (old.has(fact)) take(statement, fact);
    } else if (before && gone.has(before) && canComeBackAs(statement, before)) take(statement, before);
  }

  const sideOfOld = (fact: LockedFact): Side => ({ kind: fact.kind, text: fact.texts[language]! });
  for (const each of [old, gone]) for (const fact of each) if (!fact.texts[language]) each.delete(fact);
  const pass = (among: Set<LockedFact>, keys: Key[]) => {
    for (const key of keys) {
      if (now.size === 0 || among.size === 0) break;
      const theirs = unique(among, (fact) => key(sideOfOld(fact)));
      for (const [shared, statement] of unique(now, key)) {
        const fact = statement && theirs.get(shared);
        if (fact && !differInName(statement, fact)) take(statement, fact);
      }
    }
  };
  pass(old, sameWords);
  pass(gone, sameWords);
  pass(old, [...samePrompt, ...sameAnswer]);
  pass(gone, samePrompt);

  const sides = new Map([...old].map((fact) => [fact, sideOfOld(fact)]));
  const all = [...candidates(now, sides)].filter((pair) => pair.score >= threshold);
  const bestNow = bestTwo(all.map(({ now: item, score }) => ({ item, score })));
  const bestOld = bestTwo(all.map(({ old: item, score }) => ({ item, score })));
  for (const pair of all) {
    const [mine, myNext] = bestNow.get(pair.now)!;
    const [its, itsNext] = bestOld.get(pair.old)!;
    if (pair.score === mine && pair.score === its && mine - myNext >= margin && its - itsNext >= margin)
      take(pair.now, pair.old);
    else ambiguous.add(pair.now);
  }
  for (const statement of pairs.keys()) ambiguous.delete(statement);
  return { pairs, ambiguous };
}

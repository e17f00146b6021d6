import { normalise } from '../text';
import { differInName, join, mostAlike, place, type Side } from './alike';
import { fingerprint } from './ids';
import type { LockedFact, Statement } from './lock';
import type { Language } from './model';
import { canComeBackAs } from './retired';

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

  const alike = mostAlike(now, new Map([...old].map((fact) => [fact, sideOfOld(fact)])));
  for (const [statement, fact] of alike.pairs) take(statement, fact);
  for (const statement of alike.ambiguous) ambiguous.add(statement);
  for (const statement of pairs.keys()) ambiguous.delete(statement);
  return { pairs, ambiguous };
}

import { normalise } from '../text';
import { differInName, join, likenessOf, mostAlike, place, type Candidates, type Side } from './alike';
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
const promptOf: Key = ({ kind, text }) => join(kind, normalise(text.prompt));
const samePrompt: Key[] = [({ kind, text }) => join(kind, normalise(text.prompt), place(text)), promptOf];
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

/** Of several with the same key the last. */
const latest = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T> =>
  new Map([...items].map((item) => [keyOf(item), item]));

export interface Matches {
  pairs: Map<Statement, LockedFact>;
  /** Statements that could be several earlier facts, or one that another statement could be as well. */
  open: Map<Statement, Candidates[]>;
}

/** Facts by every id that the notes may give them. An id stands for facts of one kind. */
function byExplicitId(facts: LockedFact[]): Map<string, LockedFact> {
  const found = new Map<string, LockedFact>();
  for (const fact of facts)
    for (const name of [fact.id, fact.name ?? fact.id]) found.set(join(fact.kind, name), fact);
  return found;
}

/**
 * Finds each statement of one language among the facts of the last build, and those that come back among the ones that
 * this language stated once. One to one, and only where nothing else could be meant: explicit id; same words; same prompt;
 * same place and answer; most alike with a margin. The passes go from certain to likely, each over what the ones before
 * left; a fact that is gone is never found by likeness.
 *
 * @param retired in the order in which they were retired
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

  for (const fact of old)
    if (!fact.texts[language]) {
      old.delete(fact);
      gone.add(fact);
    }
  const textOf = (fact: LockedFact) => fact.texts[language] ?? fact.lastTexts?.[language];
  for (const fact of gone) if (!textOf(fact)) gone.delete(fact);
  const sideOf = (fact: LockedFact): Side => ({ kind: fact.kind, text: textOf(fact)! });
  const pass = (among: Set<LockedFact>, keys: Key[], choose: typeof unique = unique) => {
    for (const key of keys) {
      if (now.size === 0 || among.size === 0) break;
      const theirs = choose(among, (fact) => key(sideOf(fact)));
      for (const [shared, statement] of unique(now, key)) {
        const fact = statement && theirs.get(shared);
        if (fact && !differInName(statement, fact)) take(statement, fact);
      }
    }
  };
  pass(old, sameWords);
  // One build says the same words once: of several that said them, the last one is what was deleted.
  pass(gone, sameWords, latest);
  pass(old, [...samePrompt, ...sameAnswer]);
  pass(gone, samePrompt);

  for (;;) {
    const alike = mostAlike(now, new Map([...old].map((fact) => [fact, sideOf(fact)])));
    for (const [statement, fact] of alike.pairs) take(statement, fact);
    const left = now.size;
    // What likeness decided may leave only one statement to a fact that is gone.
    pass(gone, samePrompt);
    if (now.size === left) return { pairs, open: withReturning(now, gone, sideOf, alike.open) };
  }
}

/** Adds the facts with the same prompt that are gone: a statement could be one of them come back. */
function withReturning(
  now: Set<Statement>,
  gone: Set<LockedFact>,
  sideOf: (fact: LockedFact) => Side,
  open: Map<Statement, Candidates[]>,
): Map<Statement, Candidates[]> {
  if (gone.size === 0) return open;
  const byPrompt = new Map<string, LockedFact[]>();
  for (const fact of gone) {
    const key = promptOf(sideOf(fact));
    byPrompt.set(key, [...(byPrompt.get(key) ?? []), fact]);
  }
  for (const statement of now) {
    const returning = (byPrompt.get(promptOf(statement)) ?? [])
      .filter((fact) => !differInName(statement, fact))
      .map((fact) => ({ fact, likeness: likenessOf(statement, sideOf(fact)) }));
    if (returning.length > 0) open.set(statement, [...(open.get(statement) ?? []), ...returning]);
  }
  return open;
}

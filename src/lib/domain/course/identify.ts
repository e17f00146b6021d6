import { changeOf, greater, type Change, type Changes } from './changes';
import { identifyDetails } from './details';
import type { DetailId } from './facets';
import { fingerprint, freshId } from './ids';
import type { Candidate, Lock, LockedFact, RetiredFact, Statement } from './lock';
import { matchFacts, type Matches } from './match';
import { cardIdOf, type CardId, type FactId, type Language } from './model';
import { asItWas, retire } from './retired';
import { stillOpen } from './settle';

/** More would not help to choose. */
const mostCandidates = 5;

export interface Identified {
  /** The permanent id of each statement's fact. */
  ids: Map<Statement, FactId>;
  /** The permanent ids of each statement's details, in its order. */
  details: Map<Statement, DetailId[]>;
  /** The facts in the order of the notes, for the next lock. */
  facts: LockedFact[];
  /** All facts that the notes stated once and no longer do, for the next lock. */
  retired: RetiredFact[];
  changes: Changes;
}

/** The candidates of a new fact as the lock remembers them. */
function candidatesOf(statement: Statement, { open }: Matches): { candidates?: Candidate[] } {
  const found = open.get(statement);
  if (!found) return {};
  const candidates = found
    .map(({ fact, likeness }) => ({ id: fact.id, likeness: Math.round(likeness * 100) }))
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  return { candidates: candidates.slice(0, mostCandidates) };
}

/** A fact with what the languages said that once stated it and no longer do. */
function withLast(fact: LockedFact, last: LockedFact | undefined): LockedFact {
  const before = Object.entries({ ...last?.lastTexts, ...last?.texts });
  const left = before.filter(([language]) => !fact.texts[language]);
  return left.length === 0 ? fact : { ...fact, lastTexts: Object.fromEntries(left) };
}

/**
 * Gives every statement its permanent fact: the one of the last build that it matches, a retired one, or a new one. Languages are
 * matched one after another, each against its own earlier texts; an explicit id joins them.
 */
export function identify(
  course: string,
  languages: Language[],
  statements: Statement[],
  lock: Lock,
): Identified {
  const next = new Map<FactId, LockedFact>();
  const ids = new Map<Statement, FactId>();
  const details = new Map<Statement, DetailId[]>();
  const change = new Map<FactId, Change>();
  const before = new Map(lock.facts.map((fact) => [fact.id, fact]));
  const gone = new Map(lock.retired.flatMap((fact) => asItWas(fact) ?? []).map((fact) => [fact.id, fact]));
  const ever = new Set<string>([...before.keys(), ...lock.retired.map(({ id }) => id)]);
  const given = statements.flatMap(({ explicitId }) => explicitId ?? []);
  const taken = new Set<string>([...ever, ...given]);
  const lastOf = (id: FactId) => before.get(id) ?? gone.get(id);

  /** Adds a statement to its fact, as it was or as an earlier language left it. */
  const adopt = (statement: Statement, old: LockedFact) => {
    const { id, kind, facets } = old;
    const sofar = next.get(id);
    const known = sofar ?? old;
    const identified = identifyDetails(id, statement.details, known, statement.language);
    // While a fact was retired, its name may have been given to another one.
    const name = statement.explicitId ?? (gone.has(id) ? sofar?.name : known.name);
    next.set(id, {
      id,
      ...(name !== undefined && name !== id && { name }),
      kind,
      deck: sofar?.deck ?? statement.deck,
      texts: { ...sofar?.texts, [statement.language]: statement.text },
      ...identified.after,
      facets,
      ...(old.candidates && { candidates: old.candidates }),
    });
    ids.set(statement, id);
    details.set(statement, identified.ids);
    const last = before.get(id);
    change.set(id, greater(change.get(id), last ? changeOf(statement, last) : 'new'));
  };

  /** A fact that no build had. */
  const fresh = (statement: Statement, matches: Matches): LockedFact => {
    const { kind, deck, text, explicitId } = statement;
    const seed = `${course}\n${fingerprint(kind, text.prompt, text.answer)}`;
    // The id of another fact, of another kind or retired, becomes only the name of this one.
    const isFree = explicitId !== undefined && !ever.has(explicitId) && !next.has(explicitId as FactId);
    const id = (isFree ? explicitId : freshId(seed, 10, taken)) as FactId;
    taken.add(id);
    const empty = { texts: {}, details: [], oldDetails: [], facets: [] };
    return { id, kind, deck, ...empty, ...candidatesOf(statement, matches) };
  };

  const joint = matchTogether(languages, statements, lock.facts, [...gone.values()]);
  for (const language of languages) {
    const here = statements.filter((statement) => statement.language === language);
    const alone = here.filter(({ together }) => together === undefined || !joint.has(together));
    const found = new Set([...joint.values()].map(({ id }) => id));
    const away = [...gone.values()].filter(({ id }) => !next.has(id) && !found.has(id));
    const others = knownTo(before, next, lastOf).filter(({ id }) => !found.has(id));
    const matches = matchFacts(alone, others, away, language);
    for (const statement of here) {
      const { together } = statement;
      const known = together === undefined ? undefined : joint.get(together);
      const fact = known ?? matches.pairs.get(statement) ?? fresh(statement, matches);
      adopt(statement, fact);
      if (together !== undefined) joint.set(together, fact);
    }
  }

  const facts = stillOpen([...next.values()].map((fact) => withLast(fact, lastOf(fact.id))));
  const named = (wanted: Change): FactId[] => [...next.keys()].filter((id) => change.get(id) === wanted);
  const retired = lock.facts.filter(({ id }) => !next.has(id));
  return {
    ids,
    details,
    facts,
    retired: [...lock.retired.filter(({ id }) => !next.has(id)), ...retired.map(retire)],
    changes: {
      kept: named('kept'),
      edited: named('edited'),
      moved: named('moved'),
      new: named('new'),
      retired: retired.map(({ id }) => id),
      ambiguous: facts.flatMap(({ id, candidates }) => (candidates && !before.has(id) ? id : [])),
    },
  };
}

/**
 * The earlier fact of each group of statements that are one fact: the one that any of its languages finds, the first language
 * first.
 */
function matchTogether(
  languages: readonly Language[],
  statements: readonly Statement[],
  facts: readonly LockedFact[],
  gone: readonly LockedFact[],
): Map<string, LockedFact> {
  const joint = new Map<string, LockedFact>();
  for (const language of languages) {
    const found = new Set(joint.values());
    const isOpen = ({ together, language: its }: Statement) =>
      its === language && together !== undefined && !joint.has(together);
    const isLeft = (fact: LockedFact) => !found.has(fact);
    const here = statements.filter(isOpen);
    if (here.length === 0) continue;
    const { pairs } = matchFacts(here, facts.filter(isLeft), gone.filter(isLeft), language);
    for (const [{ together }, fact] of pairs) joint.set(together!, fact);
  }
  return joint;
}

/**
 * The facts that a language can find: those of the last build, and what an earlier language found: the names that it
 * gives, new facts, and those that came back.
 */
function knownTo(
  before: Map<FactId, LockedFact>,
  next: Map<FactId, LockedFact>,
  lastOf: (id: FactId) => LockedFact | undefined,
): LockedFact[] {
  const known = new Map(before);
  for (const fact of next.values()) {
    const last = lastOf(fact.id);
    known.set(fact.id, {
      ...fact,
      texts: { ...last?.texts, ...fact.texts },
      ...(last?.lastTexts && { lastTexts: last.lastTexts }),
    });
  }
  return [...known.values()];
}

/** The cards of a fact's published facets. */
export const cardsOf = (fact: LockedFact): CardId[] => fact.facets.map((facet) => cardIdOf(fact.id, facet));

import { identifyDetails } from './details';
import { fingerprint, freshId } from './ids';
import type { Lock, LockedFact, Statement } from './lock';
import { matchFacts } from './match';
import { cardIdOf, type CardId, type FactId, type Language } from './model';

/** What became of the facts since the last build, by id. Every fact is in exactly one list; `ambiguous` are new ones. */
export interface Changes {
  kept: FactId[];
  edited: FactId[];
  moved: FactId[];
  new: FactId[];
  retired: FactId[];
  /** New facts for which several earlier ones could be meant. */
  ambiguous: FactId[];
}

export interface Identified {
  /** The permanent id of each statement's fact. */
  ids: Map<Statement, FactId>;
  /** The facts in the order of the notes, for the next lock. */
  facts: LockedFact[];
  changes: Changes;
}

const samePath = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);

function changeOf(statement: Statement, old: LockedFact): 'kept' | 'edited' | 'moved' {
  const before = old.texts[statement.language];
  const { text } = statement;
  if (!before) return 'edited';
  const words = (prompt: string, answer: string) => fingerprint(old.kind, prompt, answer);
  if (words(before.prompt, before.answer) !== words(text.prompt, text.answer)) return 'edited';
  const details = old.details.flatMap((detail) => detail.texts[statement.language] ?? []);
  if (!samePath(details, statement.details)) return 'edited';
  return samePath(before.path, text.path) && old.deck === statement.deck ? 'kept' : 'moved';
}

/**
 * Gives every statement its permanent fact: the one of the last build that it matches, or a new one. Languages are
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
  const change = new Map<FactId, 'kept' | 'edited' | 'moved' | 'new'>();
  const ambiguous: FactId[] = [];
  const given = statements.flatMap(({ explicitId }) => explicitId ?? []);
  const taken = new Set<string>([
    ...lock.facts.map(({ id }) => id),
    ...lock.retired.map(({ id }) => id),
    ...given,
  ]);

  const adopt = (statement: Statement, old: LockedFact): LockedFact => {
    const before = next.get(old.id);
    const { details, gone } = identifyDetails(
      old.id,
      statement.details,
      (before ?? old).details,
      (before ?? old).oldDetails,
      statement.language,
    );
    const name = statement.explicitId ?? old.name;
    return {
      id: old.id,
      ...(name !== undefined && name !== old.id && { name }),
      kind: old.kind,
      deck: before?.deck ?? statement.deck,
      texts: { ...before?.texts, [statement.language]: statement.text },
      details,
      oldDetails: gone,
      facets: old.facets,
    };
  };

  for (const language of languages) {
    const here = statements.filter((statement) => statement.language === language);
    const known = [...lock.facts, ...[...next.values()].filter(({ id }) => change.get(id) === 'new')];
    const matches = matchFacts(here, known, language);
    for (const statement of here) {
      const old = matches.pairs.get(statement);
      let fact: LockedFact;
      if (old) {
        fact = adopt(statement, old);
        const before = change.get(old.id);
        const now = lock.facts.includes(old) ? changeOf(statement, old) : 'new';
        change.set(old.id, before === 'edited' || before === 'moved' || before === 'new' ? before : now);
      } else {
        const { kind, deck, text, explicitId } = statement;
        const seed = `${course}\n${fingerprint(kind, text.prompt, text.answer)}`;
        const id = (explicitId ?? freshId(seed, 10, taken)) as FactId;
        taken.add(id);
        fact = adopt(statement, { id, kind, deck, texts: {}, details: [], oldDetails: [], facets: [] });
        change.set(id, 'new');
        if (matches.ambiguous.has(statement)) ambiguous.push(id);
      }
      next.set(fact.id, fact);
      ids.set(statement, fact.id);
    }
  }
  const named = (wanted: string): FactId[] => [...next.keys()].filter((id) => change.get(id) === wanted);
  const retired = lock.facts.filter(({ id }) => !next.has(id)).map(({ id }) => id);
  return {
    ids,
    facts: [...next.values()],
    changes: {
      kept: named('kept'),
      edited: named('edited'),
      moved: named('moved'),
      new: named('new'),
      retired,
      ambiguous,
    },
  };
}

/** The cards of a fact's published facets. */
export const cardsOf = (fact: LockedFact): CardId[] => fact.facets.map((facet) => cardIdOf(fact.id, facet));

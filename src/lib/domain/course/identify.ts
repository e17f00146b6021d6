import { identifyDetails } from './details';
import { fingerprint, freshId } from './ids';
import type { Lock, LockedFact, RetiredFact, Statement } from './lock';
import { matchFacts } from './match';
import { cardIdOf, type CardId, type FactId, type Language } from './model';
import { asItWas, retire } from './retired';

/**
 * What became of the facts since the last build, by id. Every fact is in exactly one list; `ambiguous` are new ones. A
 * retired fact that came back is new to the course, with its old id.
 */
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
  /** All facts that the notes stated once and no longer do, for the next lock. */
  retired: RetiredFact[];
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
  const change = new Map<FactId, 'kept' | 'edited' | 'moved' | 'new'>();
  const ambiguous: FactId[] = [];
  const before = new Map(lock.facts.map((fact) => [fact.id, fact]));
  const gone = new Map(lock.retired.flatMap((fact) => asItWas(fact) ?? []).map((fact) => [fact.id, fact]));
  const ever = new Set<string>([...before.keys(), ...lock.retired.map(({ id }) => id)]);
  const given = statements.flatMap(({ explicitId }) => explicitId ?? []);
  const taken = new Set<string>([...ever, ...given]);

  const adopt = (statement: Statement, old: LockedFact): LockedFact => {
    const known = next.get(old.id) ?? old;
    const { details, gone: oldDetails } = identifyDetails(
      old.id,
      statement.details,
      known.details,
      known.oldDetails,
      statement.language,
    );
    // While a fact was retired, its name may have been given to another one.
    const name = statement.explicitId ?? (gone.has(old.id) ? next.get(old.id)?.name : known.name);
    return {
      id: old.id,
      ...(name !== undefined && name !== old.id && { name }),
      kind: old.kind,
      deck: next.get(old.id)?.deck ?? statement.deck,
      texts: { ...next.get(old.id)?.texts, [statement.language]: statement.text },
      details,
      oldDetails,
      facets: old.facets,
    };
  };

  for (const language of languages) {
    const here = statements.filter((statement) => statement.language === language);
    // What an earlier language found is known too: the names that it gives, new facts, and those that came back.
    const known = new Map(before);
    for (const fact of next.values())
      known.set(fact.id, {
        ...fact,
        texts: { ...(before.get(fact.id) ?? gone.get(fact.id))?.texts, ...fact.texts },
      });
    const away = [...gone.values()].filter(({ id }) => !next.has(id));
    const matches = matchFacts(here, [...known.values()], away, language);
    for (const statement of here) {
      const old = matches.pairs.get(statement);
      let fact: LockedFact;
      if (old) {
        fact = adopt(statement, old);
        const sofar = change.get(old.id);
        const last = before.get(old.id);
        const now = last ? changeOf(statement, last) : 'new';
        change.set(old.id, sofar === 'edited' || sofar === 'moved' || sofar === 'new' ? sofar : now);
      } else {
        const { kind, deck, text, explicitId } = statement;
        const seed = `${course}\n${fingerprint(kind, text.prompt, text.answer)}`;
        // The id of another fact, of another kind or retired, becomes only the name of this one.
        const isFree = explicitId !== undefined && !ever.has(explicitId) && !next.has(explicitId as FactId);
        const id = (isFree ? explicitId : freshId(seed, 10, taken)) as FactId;
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
  const retired = lock.facts.filter(({ id }) => !next.has(id));
  return {
    ids,
    facts: [...next.values()],
    retired: [...lock.retired.filter(({ id }) => !next.has(id)), ...retired.map(retire)],
    changes: {
      kept: named('kept'),
      edited: named('edited'),
      moved: named('moved'),
      new: named('new'),
      retired: retired.map(({ id }) => id),
      ambiguous,
    },
  };
}

/** The cards of a fact's published facets. */
export const cardsOf = (fact: LockedFact): CardId[] => fact.facets.map((facet) => cardIdOf(fact.id, facet));

import { identifyDetails } from './details';
import type { Lock, LockedFact, RetiredFact } from './lock';
import { cardIdOf, type FactId } from './model';

/** What is known of ids beside the lock that is changed. */
export interface KnownIds {
  /** Ids that stand in the notes. */
  given: ReadonlySet<string>;
  /** Ids of facts that a build has written into a lock. */
  written: ReadonlySet<string>;
}

/** The id that the notes give to a fact. */
export const givenTo = ({ id, name }: LockedFact, { given }: KnownIds): string | undefined =>
  name ?? (given.has(id) ? id : undefined);

/** Whether two facts can be told in the same language: then they are two. */
export const shareLanguage = (a: LockedFact, b: LockedFact): boolean =>
  Object.keys(a.texts).some((language) => b.texts[language] !== undefined);

/**
 * The fact `into` with what the notes say of `from`: its texts in its languages, and its details, found again among those
 * of `into`. What was published of `into` stays, so that its cards keep their ids.
 */
export function joined(into: LockedFact, from: LockedFact, ids: KnownIds): LockedFact {
  let details = into;
  for (const language of Object.keys(from.texts)) {
    const said = from.details.flatMap(({ texts }) => texts[language] ?? []);
    details = { ...details, ...identifyDetails(into.id, said, details, language).after };
  }
  const { name: _, lastTexts, ...fact } = details;
  const name = givenTo(from, ids) ?? into.name;
  const left = Object.entries(lastTexts ?? {}).filter(([language]) => !from.texts[language]);
  return {
    ...fact,
    ...(name !== undefined && name !== into.id && { name }),
    texts: { ...into.texts, ...from.texts },
    ...(left.length > 0 && { lastTexts: Object.fromEntries(left) }),
  };
}

/** A fact that comes in the place of one or two of the lock's facts. */
export interface Replacement {
  /** The fact whose place it takes. */
  at: FactId;
  by: LockedFact;
  /** The fact that is no more. */
  gone: LockedFact;
}

/**
 * A lock with facts in the place of others, whose ids are retired. The lock does not remember what those said: another
 * fact says that now, and it must not call them back.
 */
export function replaced(lock: Lock, replacements: Replacement[], ids: KnownIds): Lock {
  const byPlace = new Map(replacements.map((each) => [each.at, each.by]));
  const moved = new Set(replacements.flatMap(({ by, gone }) => [by.id, gone.id]));
  const facts = lock.facts.flatMap((fact) => byPlace.get(fact.id) ?? (moved.has(fact.id) ? [] : fact));
  const back = new Set(replacements.map(({ by }) => by.id));
  const retired = replacements
    .filter(({ gone: { id, facets } }) => facets.length > 0 || ids.written.has(id))
    .map(({ gone: { id, facets } }): RetiredFact => ({
      id,
      cards: facets.map((facet) => cardIdOf(id, facet)),
    }));
  return { ...lock, facts, retired: [...lock.retired.filter(({ id }) => !back.has(id)), ...retired] };
}

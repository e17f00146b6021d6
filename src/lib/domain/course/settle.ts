import { err, ok, type Result } from '../result';
import { joined, replaced, shareLanguage, type KnownIds } from './join';
import type { Lock, LockedFact } from './lock';
import type { FactId, FactKind } from './model';
import { asItWas } from './retired';

/** What an instructor says of a new fact: it is that earlier one, or it is new. */
export interface Settlement {
  fact: string;
  as: string;
}

/** In the place of an earlier fact's id. */
export const asNew = 'new';

export type SettleError =
  /** The first id is of no fact that the notes state. */
  | { is: 'not-stated'; id: string }
  /** The second id is of no fact that the notes ever stated. */
  | { is: 'never-stated'; id: string }
  /** The notes still state the second one, in the same language. */
  | { is: 'still-stated'; id: string }
  /** The lock does not say what the second one was. */
  | { is: 'forgotten'; id: string }
  | { is: 'other-kind'; id: string; kind: FactKind; as: string; asKind: FactKind }
  | { is: 'settled-twice'; id: string };

const without = ({ candidates: _, ...fact }: LockedFact): LockedFact => fact;

/** The facts, each with the candidates that it still could be: those that no other fact is. */
export function stillOpen(facts: LockedFact[]): LockedFact[] {
  const living = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.map((fact) => {
    if (!fact.candidates) return fact;
    const left = fact.candidates.filter(({ id }) => {
      const now = living.get(id);
      return !now || !shareLanguage(now, fact);
    });
    return left.length > 0 ? { ...fact, candidates: left } : without(fact);
  });
}

/** The earlier fact that a settlement names, ready to take in what the notes say now. */
function earlier(lock: Lock, fact: LockedFact, as: string): Result<LockedFact, SettleError> {
  const living = lock.facts.find(({ id }) => id === as);
  if (living) return shareLanguage(living, fact) ? err({ is: 'still-stated', id: as }) : ok(living);
  const gone = lock.retired.find(({ id }) => id === as);
  if (!gone) return err({ is: 'never-stated', id: as });
  const was = asItWas(gone);
  if (!was) return err({ is: 'forgotten', id: as });
  // The name that the notes once gave to it may be another fact's now.
  const { name: _, texts, ...rest } = was;
  return ok({ ...rest, deck: fact.deck, texts: {}, lastTexts: { ...was.lastTexts, ...texts } });
}

function settleOne(lock: Lock, { fact: id, as }: Settlement, ids: KnownIds): Result<Lock, SettleError> {
  const fact = lock.facts.find((each) => each.id === id);
  if (!fact) return err({ is: 'not-stated', id });
  if (as === asNew)
    return ok({ ...lock, facts: lock.facts.map((each) => (each === fact ? without(fact) : each)) });
  const found = earlier(lock, fact, as);
  if (!found.ok) return found;
  const { kind } = found.value;
  if (kind !== fact.kind) return err({ is: 'other-kind', id, kind: fact.kind, as, asKind: kind });
  const by = joined(found.value, without(fact), ids);
  return ok(replaced(lock, [{ at: fact.id, by, gone: fact }], ids));
}

/** Gives facts the ids of the earlier ones that they are, or says that they are new. All of it, or nothing and the error. */
export function settle(lock: Lock, settlements: Settlement[], ids: KnownIds): Result<Lock, SettleError> {
  const named = new Set<string>();
  let settled = lock;
  for (const settlement of settlements) {
    const { fact, as } = settlement;
    for (const id of as === asNew ? [fact] : [fact, as]) {
      if (named.has(id)) return err({ is: 'settled-twice', id });
      named.add(id);
    }
    const next = settleOne(settled, settlement, ids);
    if (!next.ok) return next;
    settled = next.value;
  }
  return ok({ ...settled, facts: stillOpen(settled.facts) });
}

/** A new fact that could be an earlier one. */
export interface Ambiguity {
  fact: LockedFact;
  candidates: { id: FactId; likeness: number; was: LockedFact }[];
}

/** What is left to settle, in the order of the notes. */
export function ambiguities(lock: Lock): Ambiguity[] {
  const gone = new Map(lock.retired.map((fact) => [fact.id, fact]));
  const living = new Map(lock.facts.map((fact) => [fact.id, fact]));
  const wasOf = (id: FactId) => living.get(id) ?? (gone.has(id) ? asItWas(gone.get(id)!) : undefined);
  return lock.facts.flatMap((fact) => {
    const candidates = (fact.candidates ?? []).flatMap(({ id, likeness }) => {
      const was = wasOf(id);
      return was ? { id, likeness, was } : [];
    });
    return candidates.length > 0 ? { fact, candidates } : [];
  });
}

import { normalise } from '../text';
import type { LockedFact, RetiredFact, Statement } from './lock';
import { cardIdOf } from './model';

/** A fact that the notes no longer state, as the lock remembers it. */
export function retire({ id, facets, ...stated }: LockedFact): RetiredFact {
  const { candidates: _, ...last } = stated;
  return { id, cards: facets.map((facet) => cardIdOf(id, facet)), last };
}

/** A retired fact as it was when the notes last stated it; nothing where the lock does not say. */
export const asItWas = ({ id, cards, last }: RetiredFact): LockedFact | undefined =>
  last && { ...last, id, facets: cards.map((card) => card.slice(id.length + 1)) };

/**
 * Whether a statement that gives a retired fact's id can be that fact: of its kind, with its prompt or its answer. Where
 * that language never stated the fact, the id decides: it is what joins languages.
 */
export function canComeBackAs({ kind, language, text }: Statement, last: RetiredFact['last']): boolean {
  if (last?.kind !== kind) return false;
  const before = last.texts[language] ?? last.lastTexts?.[language];
  return (
    !before ||
    normalise(before.prompt) === normalise(text.prompt) ||
    normalise(before.answer) === normalise(text.answer)
  );
}

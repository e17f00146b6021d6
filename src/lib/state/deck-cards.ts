import type { Card, DeckId } from '../domain/course';
import type { StateRow } from '../domain/progress';
import { ok, type Result } from '../domain/result';
import { attempt } from '../storage';
import { readDeck } from '../storage/read-deck';
import { podo, type Trouble } from './podo.svelte';

/** A card with its words and where it stands. */
export interface DeckCard {
  card: Card;
  row: StateRow;
}

export interface DeckCards {
  /** In the order in which they are met. */
  cards: DeckCard[];
  /** How many the deck has beyond these. */
  more: number;
}

/**
 * The first `limit` cards of a deck in the order in which they are met, without those that its course has retired.
 * The thin state rows are read for the whole deck, which alone can tell the order; words only for what is shown.
 */
export async function deckCards(deck: DeckId, limit: number): Promise<Result<DeckCards, Trouble>> {
  const rows = await attempt(() => readDeck(podo.database, deck, Infinity));
  if (!rows.ok) return rows;
  const inOrder = rows.value.filter(({ archived }) => !archived).sort((a, b) => a.position - b.position);
  const shown = inOrder.slice(0, limit);
  const words = await podo.contents(shown.map(({ card }) => card));
  if (!words.ok) return words;
  const byId = new Map(words.value.map((card) => [card.id, card]));
  const cards = shown.flatMap((row) => {
    const card = byId.get(row.card);
    return card ? [{ card, row }] : [];
  });
  return ok({ cards, more: inOrder.length - shown.length });
}

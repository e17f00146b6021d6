import type { Card, DeckId } from '../domain/course';
import type { StateRow } from '../domain/progress';
import { ok, type Result } from '../domain/result';
import { attempt, readDeck } from '../storage';
import { podo, type Trouble } from './podo.svelte';

/** A card with its words and where it stands. */
export interface DeckCard {
  card: Card;
  row: StateRow;
}

/** The cards of a deck in the order in which they are met, at most `limit`. */
export async function deckCards(deck: DeckId, limit: number): Promise<Result<DeckCard[], Trouble>> {
  const rows = await attempt(() => readDeck(podo.database, deck, limit));
  if (!rows.ok) return rows;
  const words = await podo.contents(rows.value.map(({ card }) => card));
  if (!words.ok) return words;
  const byId = new Map(words.value.map((card) => [card.id, card]));
  const cards = rows.value.flatMap((row) => {
    const card = byId.get(row.card);
    return card ? [{ card, row }] : [];
  });
  return ok(cards.sort((a, b) => a.row.position - b.row.position));
}

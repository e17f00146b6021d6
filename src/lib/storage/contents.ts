import type { Card, CardId, DeckId } from '../domain/course';
import type { StateRow } from '../domain/progress';
import type { PodoDatabase } from './schema';

/** The state rows of a deck's cards, at most `limit`. */
export const readDeck = (db: PodoDatabase, deck: DeckId, limit: number): PromiseLike<StateRow[]> =>
  // Any text sorts before any array: this is every queue of the deck.
  db.memories.where('[deck+queue+due]').between([deck], [deck, []]).limit(limit).toArray();

/** The words of cards, in the order asked for; a card whose course is not here is left out. */
export async function readContents(db: PodoDatabase, cards: readonly CardId[]): Promise<Card[]> {
  return (await db.contents.bulkGet([...cards])).flatMap((row) => (row ? [row] : []));
}

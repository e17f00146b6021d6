import type { DeckId } from '../domain/course';
import type { StateRow } from '../domain/progress';
import type { PodoDatabase } from './schema';

/** The state rows of a deck's cards, at most `limit`. */
export const readDeck = (db: PodoDatabase, deck: DeckId, limit: number): PromiseLike<StateRow[]> =>
  // Any text sorts before any array: this is every queue of the deck.
  db.memories.where('[deck+queue+due]').between([deck], [deck, []]).limit(limit).toArray();

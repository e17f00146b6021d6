import type { Card, CardId } from '../domain/course';
import type { PodoDatabase } from './schema';

/** The words of cards, in the order asked for; a card whose course is not here is left out. */
export async function readContents(db: PodoDatabase, cards: readonly CardId[]): Promise<Card[]> {
  return (await db.contents.bulkGet([...cards])).flatMap((row) => (row ? [row] : []));
}

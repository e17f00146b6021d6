import type { PodoDatabase } from '../schema';

/** All derived rows, without those that say nothing: what two databases with the same events and courses must share. */
export async function derivedRows(db: PodoDatabase) {
  const [histories, memories, studied, extensions, settings, dueCounts, deckCounts, quizzes] =
    await Promise.all([
      db.histories.toArray(),
      db.memories.toArray(),
      db.studied.toArray(),
      db.extensions.toArray(),
      db.settings.toArray(),
      db.dueCounts.toArray(),
      db.deckCounts.toArray(),
      db.quizzes.toArray(),
    ]);
  return {
    histories: histories.filter(({ ids }) => ids.length > 0),
    memories,
    studied: studied.filter(({ ratings }) => Object.values(ratings).some((count) => count !== 0)),
    extensions,
    settings,
    dueCounts: dueCounts.filter(({ count }) => count !== 0),
    deckCounts,
    quizzes,
  };
}

import type { StudyDay } from '../domain/time';
import type { PodoDatabase } from './schema';

/** The last study day with reviews; null where there was none. Reads one row. */
export const lastStudiedDay = async (db: PodoDatabase): Promise<StudyDay | null> =>
  (await db.studied.toCollection().last())?.day ?? null;

/** Whether a review was done or taken back after the event with this `order`. Reads what is newer, up to the first such. */
export const hasReviewsSince = async (db: PodoDatabase, order: number): Promise<boolean> =>
  (await db.events
    .where('order')
    .above(order)
    .filter(({ type }) => type === 'reviewed' || type === 'retracted')
    .first()) !== undefined;

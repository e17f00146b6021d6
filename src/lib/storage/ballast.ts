import type { PodoDatabase } from './schema';

/** Gives up the space that keep-ballast.ts took; false where there was none left. */
export async function freeBallast(db: PodoDatabase): Promise<boolean> {
  const ballast = await db.meta.get('ballast');
  if (!ballast) return false;
  await db.meta.delete('ballast');
  return true;
}

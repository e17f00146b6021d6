import type { PodoDatabase } from './schema';

/** Space given up at the first full disk, so that the reviews of the moment still fit while the learner makes room. */
const ballastBytes = 2 * 1_024 * 1_024;

/** Takes the spare space, once, when nothing hurries. A disk without room for it is no error. */
export async function keepBallast(db: PodoDatabase): Promise<void> {
  try {
    if (await db.meta.get('ballast')) return;
    const bytes = new Uint8Array(ballastBytes);
    // Random bytes, since a run of zeros would be compressed away.
    for (let start = 0; start < ballastBytes; start += 65_536)
      crypto.getRandomValues(bytes.subarray(start, start + 65_536));
    await db.meta.put({ key: 'ballast', bytes });
  } catch {
    // Full already: the reviews come first.
  }
}

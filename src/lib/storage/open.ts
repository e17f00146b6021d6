import { err, ok, type Result } from '../domain/result';
import { storageError, type StorageError } from './errors';
import { newDevice } from './identity';
import type { PodoDatabase } from './schema';

export interface Watch {
  /** Another tab wants a newer version of the database: this one has closed its own and must be reloaded. */
  outdated(): void;
  /** The upgrade waits for another tab to close. */
  blocked(): void;
  /** The connection was lost. */
  closed(): void;
}

/**
 * Opens the database and gives it an identity if it is new.
 *
 * Dexie reopens a database by itself and would then patch a newer one back to this page's schema, so that rows vanish
 * from new indexes: auto-open is off after a version change, and a newer database is refused.
 */
export async function openDatabase(
  db: PodoDatabase,
  watch: Watch,
): Promise<Result<{ isNew: boolean }, StorageError>> {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    watch.outdated();
    return false;
  });
  db.on('blocked', () => watch.blocked());
  db.on('close', () => watch.closed());
  try {
    await db.open();
    if (Math.floor(db.backendDB().version / 10) > db.verno) {
      db.close({ disableAutoOpen: true });
      return err({ kind: 'outdated' });
    }
    return ok({ isNew: await giveIdentity(db) });
  } catch (thrown) {
    return err(storageError(thrown));
  }
}

const giveIdentity = (db: PodoDatabase): PromiseLike<boolean> =>
  db.transaction('rw', db.meta, async () => {
    if (await db.meta.get('device')) return false;
    await db.meta.put({ key: 'device', device: { id: newDevice(), sequence: 0, order: 0 } });
    return true;
  });

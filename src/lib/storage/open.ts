import { err, ok, type Result } from '../domain/result';
import { attempt, storageError, type StorageError } from './errors';
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
 * Tells what happens to an open database. A newer version in another tab closes this one with auto-open off: Dexie would
 * otherwise reopen it and patch the newer database back to this page's schema, so that rows vanish from new indexes.
 */
export function watchDatabase(db: PodoDatabase, watch: Watch): void {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    watch.outdated();
    return false;
  });
  db.on('blocked', () => watch.blocked());
  db.on('close', () => watch.closed());
}

/** Opens the database, refuses one of a newer version, and gives it an identity if it is new. */
export async function openDatabase(db: PodoDatabase): Promise<Result<null, StorageError>> {
  const opened = await openExisting(db);
  return opened.ok ? attempt(() => giveIdentity(db)) : opened;
}

/** Opens a database that a page has opened before, for reading; refuses one of a newer version. */
export async function openExisting(db: PodoDatabase): Promise<Result<null, StorageError>> {
  try {
    await db.open();
    if (Math.floor(db.backendDB().version / 10) <= db.verno) return ok(null);
    db.close({ disableAutoOpen: true });
    return err({ kind: 'outdated' });
  } catch (thrown) {
    return err(storageError(thrown));
  }
}

const giveIdentity = (db: PodoDatabase): PromiseLike<null> =>
  db.transaction('rw', db.meta, async () => {
    if (!(await db.meta.get('device')))
      await db.meta.put({ key: 'device', device: { id: newDevice(), sequence: 0, order: 0 } });
    return null;
  });

/** Whether nothing was ever written here: no course was kept and nothing was done. */
export async function isUntouched(db: PodoDatabase): Promise<boolean> {
  const [row, course] = await Promise.all([db.meta.get('device'), db.courses.limit(1).first()]);
  return course === undefined && row?.key === 'device' && row.device.sequence === 0;
}

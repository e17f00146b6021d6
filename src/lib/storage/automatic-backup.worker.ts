import { err, type Result } from '../domain/result';
import { backupFolder } from '../platform/backup-folder';
import {
  writeAutomaticBackup,
  type AutomaticBackupError,
  type BackupOrder,
  type BackupWritten,
} from './automatic-backup';
import { openExisting, watchDatabase } from './open';
import { PodoDatabase } from './schema';

/** What this worker uses of its global scope, which TypeScript's library for pages leaves out. */
interface Scope {
  onmessage: ((event: MessageEvent<BackupOrder>) => void) | null;
  postMessage(answer: Result<BackupWritten, AutomaticBackupError>): void;
}
const scope = self as unknown as Scope;

async function work(order: BackupOrder): Promise<Result<BackupWritten, AutomaticBackupError>> {
  const folder = await backupFolder();
  if (!folder.ok) return folder;
  const db = new PodoDatabase();
  // Makes way for an upgrade in a tab; the backup then fails, and is made after it.
  watchDatabase(db, { outdated: () => undefined, blocked: () => undefined, closed: () => undefined });
  const opened = await openExisting(db);
  if (!opened.ok) return err(opened.error);
  try {
    return await writeAutomaticBackup(db, folder.value, order);
  } finally {
    db.close();
  }
}

scope.onmessage = ({ data }) => void work(data).then((answer) => scope.postMessage(answer));

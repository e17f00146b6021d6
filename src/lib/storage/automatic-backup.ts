import { backupName, backupWriter, dayOfBackup, keptDays } from '../domain/exchange';
import { err, ok, type Result } from '../domain/result';
import type { Millis, StudyDay } from '../domain/time';
import { keptBackup, keptBackups, type NoRoom } from '../platform/backup-folder';
import { draftEnding, replaceFile } from '../platform/replace-file';
import { copyIntoBackup } from './copy-into-backup';
import { storageError, type StorageError } from './errors';
import type { PodoDatabase } from './schema';

export interface BackupOrder {
  /** The study day that the file is named by. */
  day: StudyDay;
  /** The moment it is. */
  madeAt: Millis;
}

/**
 * `fuller`: the day has a backup with more events already, which stays. A log only grows, so these records were lost since,
 * and that backup is what they can be had back from.
 */
export type BackupWritten = 'written' | 'fuller';
export type AutomaticBackupError = NoRoom | StorageError;

/**
 * Writes a day's automatic backup and removes those whose time is over. Belongs into a worker.
 * @param db open; is only read
 */
export async function writeAutomaticBackup(
  db: PodoDatabase,
  folder: FileSystemDirectoryHandle,
  { day, madeAt }: BackupOrder,
): Promise<Result<BackupWritten, AutomaticBackupError>> {
  try {
    const before = await keptBackup(folder, day);
    let isFuller = false;
    await replaceFile(folder, backupName(day), async (write) => {
      const writer = backupWriter(madeAt, write);
      await copyIntoBackup(db, writer);
      const { events } = writer.finish();
      isFuller = before !== null && before.events > events;
      return !isFuller;
    });
    await tidy(folder);
    return ok(isFuller ? 'fuller' : 'written');
  } catch (thrown) {
    const hasNoFiles = (thrown as Partial<DOMException>).name === 'NotSupportedError';
    return err(hasNoFiles ? { kind: 'no-room' } : storageError(thrown));
  }
}

/** Removes the backups that are not to be kept any more, and what an interrupted write has left. */
async function tidy(folder: FileSystemDirectoryHandle): Promise<void> {
  const kept = keptDays((await keptBackups(folder)).map(({ day }) => day));
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  const isOver = (name: string) => {
    const day = dayOfBackup(name);
    return day === null ? name.endsWith(draftEnding) : !kept.has(day);
  };
  await Promise.all(names.filter(isOver).map((name) => folder.removeEntry(name)));
}

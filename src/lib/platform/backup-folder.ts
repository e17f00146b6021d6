import { dayOfBackup, backupName, labelReach, readLabel, type BackupLabel } from '../domain/exchange';
import { err, ok, type Result } from '../domain/result';
import type { StudyDay } from '../domain/time';

// Import lazily: nothing here is needed before the first card.

/** An automatic backup that is whole. */
export interface KeptBackup extends BackupLabel {
  /** The last study day with reviews that it holds. */
  day: StudyDay;
  /** In bytes. */
  size: number;
}

/** This browser gives no files of its own: it is too old for them, or its window is private. */
export interface NoRoom {
  kind: 'no-room';
}

/** The folder of the automatic backups in the origin's private file system; created where there is none yet. */
export async function backupFolder(
  navigator: { storage?: Pick<StorageManager, 'getDirectory'> } = globalThis.navigator,
): Promise<Result<FileSystemDirectoryHandle, NoRoom>> {
  try {
    const root = await navigator.storage!.getDirectory();
    return ok(await root.getDirectoryHandle('backups', { create: true }));
  } catch {
    return err({ kind: 'no-room' });
  }
}

/** The backups in the folder, the newest first. What was not written to its end is none. */
export async function keptBackups(folder: FileSystemDirectoryHandle): Promise<KeptBackup[]> {
  const found: KeptBackup[] = [];
  for await (const name of folder.keys()) {
    const day = dayOfBackup(name);
    const backup = day === null ? null : await keptBackup(folder, day);
    if (backup) found.push(backup);
  }
  return found.sort((a, b) => b.day - a.day);
}

/** A day's backup; null where it has none. Reads its end only. */
export async function keptBackup(
  folder: FileSystemDirectoryHandle,
  day: StudyDay,
): Promise<KeptBackup | null> {
  const file = await backupFile(folder, day);
  if (!file) return null;
  const end = await file.slice(Math.max(0, file.size - labelReach)).arrayBuffer();
  const label = readLabel(new Uint8Array(end));
  return label && { ...label, day, size: file.size };
}

/** The file of a day's backup; null where it has none. */
export async function backupFile(folder: FileSystemDirectoryHandle, day: StudyDay): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(backupName(day))).getFile();
  } catch {
    return null;
  }
}

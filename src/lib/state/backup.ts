import { readBackup, writeBackup, type BackupError } from '../domain/exchange';
import { ok, type Result } from '../domain/result';
import { dateOfDay, studyDay } from '../domain/time';
import { moment } from '../platform';
import type { OutgoingFile } from '../platform/share-file';
import { readAll, restore, type Restored } from '../storage/backup';
import { rebuild } from '../storage/rebuild';
import { podo, type Trouble } from './podo.svelte';

// Loaded with the first backup, never before the first card.

const backupEnding = '.podo-backup';

/** Everything in one file, named by the day: `podo-2026-12-03.podo-backup`. */
export async function makeBackup(): Promise<Result<OutgoingFile, Trouble>> {
  const { at, zone } = moment();
  const all = await readAll(podo.database, at);
  if (!all.ok) return all;
  const content = (await writeBackup(all.value)) as Uint8Array<ArrayBuffer>;
  const name = `podo-${dateOfDay(studyDay(at, zone, 0))}${backupEnding}`;
  return ok({ name, type: 'application/octet-stream', content });
}

/** Merges a backup into what is here: nothing is lost or doubled. */
export async function mergeBackup(bytes: Uint8Array): Promise<Result<Restored, BackupError | Trouble>> {
  const backup = await readBackup(bytes);
  if (!backup.ok) return backup;
  const restored = await restore(podo.database, backup.value, podo.model);
  if (restored.ok) {
    if (podo.trouble?.kind === 'emptied') podo.acceptEmpty();
    podo.preferences.markStarted();
    await podo.changedEverywhere();
  }
  return restored;
}

/** Derives all progress anew from the events. Gives how many there are. */
export async function rebuildProgress(): Promise<Result<number, Trouble>> {
  const rebuilt = await rebuild(podo.database, podo.model);
  if (rebuilt.ok) await podo.changedEverywhere();
  return rebuilt;
}

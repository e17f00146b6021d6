import { readBackup, writeBackup, type BackupError } from '../domain/exchange';
import { ok, type Result } from '../domain/result';
import { dateOfDay, studyDay } from '../domain/time';
import { moment } from '../platform';
import { pickFile, type PickError } from '../platform/pick-file';
import { handOut, type Handed } from '../platform/share-file';
import { readAll, restore, type Restored } from '../storage/backup';
import { rebuild } from '../storage/rebuild';
import { podo, type Trouble } from './podo.svelte';

// Loaded with the first backup, never before the first card.

const largestFile = 300 * 1_024 * 1_024;
export const backupName = (date: string): string => `podo-${date}.podo-backup`;

/** Writes everything to one file and hands it to the share sheet, or downloads it. */
export async function saveBackup(prefer: 'share' | 'download'): Promise<Result<Handed, Trouble>> {
  const { at, zone } = moment();
  const all = await readAll(podo.database, at);
  if (!all.ok) return all;
  const content = (await writeBackup(all.value)) as Uint8Array<ArrayBuffer>;
  const name = backupName(dateOfDay(studyDay(at, zone, 0)));
  return ok(await handOut({ name, type: 'application/octet-stream', content }, prefer));
}

/** Lets the learner choose a backup and merges it into what is here: nothing is lost or doubled. */
export async function restoreBackup(): Promise<Result<Restored, BackupError | PickError | Trouble>> {
  const picked = await pickFile({ accept: '.podo-backup,application/octet-stream', limit: largestFile });
  if (!picked.ok) return picked;
  const backup = await readBackup(picked.value.bytes);
  if (!backup.ok) return backup;
  const restored = await restore(podo.database, backup.value, podo.model);
  if (restored.ok) {
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

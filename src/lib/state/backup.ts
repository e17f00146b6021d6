import {
  backupName,
  readBackup,
  writeBackup,
  type Backup,
  type BackupError,
  type BackupPreview,
} from '../domain/exchange';
import { ok, type Result } from '../domain/result';
import { studyDay } from '../domain/time';
import { moment } from '../platform';
import type { OutgoingFile } from '../platform/share-file';
import { preview, readAll, restore, type Restored } from '../storage/backup';
import { rebuild } from '../storage/rebuild';
import { podo, type Trouble } from './podo.svelte';

// Loaded with the first backup, never before the first card.

/** Everything in one file, named by the day: `podo-2026-12-03.podo-backup`. */
export async function makeBackup(): Promise<Result<OutgoingFile, Trouble>> {
  const { at, zone } = moment();
  const all = await readAll(podo.database, at);
  if (!all.ok) return all;
  const name = backupName(studyDay(at, zone, 0));
  return ok({ name, type: 'application/octet-stream', content: writeBackup(all.value) });
}

/** A backup that was read and looked at, and may be restored. */
export interface OpenedBackup {
  preview: BackupPreview;
  /** Merges it into what is here: nothing is lost or doubled. */
  merge(): Promise<Result<Restored, Trouble>>;
}

/** Reads a backup and compares it with what is here. Changes nothing. */
export async function openBackup(bytes: Uint8Array): Promise<Result<OpenedBackup, BackupError | Trouble>> {
  const backup = await readBackup(bytes);
  if (!backup.ok) return backup;
  const compared = await preview(podo.database, backup.value);
  if (!compared.ok) return compared;
  return ok({ preview: compared.value, merge: () => merge(backup.value) });
}

async function merge(backup: Backup): Promise<Result<Restored, Trouble>> {
  const restored = await restore(podo.database, backup, podo.model);
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

import { backupDue, backupName } from '../domain/exchange';
import { err, type Result } from '../domain/result';
import type { StudyDay } from '../domain/time';
import { moment } from '../platform';
import { askWorker } from '../platform/ask-worker';
import {
  backupFile,
  backupFolder,
  keptBackup,
  keptBackups,
  type KeptBackup,
} from '../platform/backup-folder';
import { readFile, type PickedFile, type PickError } from '../platform/pick-file';
import type { OutgoingFile } from '../platform/share-file';
import { whileAlone } from '../platform/while-alone';
import { attempt, type PodoDatabase } from '../storage';
import type { AutomaticBackupError, BackupOrder, BackupWritten } from '../storage/automatic-backup';
import workerUrl from '../storage/automatic-backup.worker?worker&url';
import { hasReviewsSince, lastStudiedDay } from '../storage/studied-since';
import { largestBackup } from './backup-desk.svelte';
import { podo } from './podo.svelte';

// Loaded when all is quiet, never before the first card.

type BackupAnswer = Result<BackupWritten, AutomaticBackupError>;

interface Surroundings {
  /** Null while the records cannot be trusted. */
  database: () => PodoDatabase | null;
  today: () => StudyDay;
  now: () => number;
  folder: typeof backupFolder;
  write: (order: BackupOrder) => Promise<BackupAnswer>;
  alone: <T>(work: () => Promise<T>) => Promise<T | null>;
}

const browser: Surroundings = {
  database: () => (podo.plan && !podo.trouble ? podo.database : null),
  today: () => podo.today(),
  now: () => moment().at,
  folder: () => backupFolder(),
  async write(order) {
    const asked = await attempt(() => askWorker<BackupOrder, BackupAnswer>(workerUrl, order));
    return asked.ok ? asked.value : asked;
  },
  alone: (work) => whileAlone('podo-automatic-backup', work),
};

/** The backups that are made by themselves, in the browser's private files. */
export class AutomaticBackups {
  readonly #outside: Surroundings;
  #kept = $state.raw<KeptBackup[] | null>(null);
  #problem = $state<AutomaticBackupError['kind'] | null>(null);

  constructor(outside: Partial<Surroundings> = {}) {
    this.#outside = { ...browser, ...outside };
  }

  /** The newest first; null until they were read. */
  get kept(): KeptBackup[] | null {
    return this.#kept;
  }
  /** Why there is none, or why the last one could not be made. */
  get problem(): AutomaticBackupError['kind'] | null {
    return this.#problem;
  }

  /** Looks what is kept. */
  async read(): Promise<void> {
    const kept = await this.#inFolder(keptBackups);
    this.#kept = kept.ok ? kept.value : [];
  }

  /** A day's backup as a file to hand out; null where it is gone. */
  async file(day: StudyDay): Promise<OutgoingFile | null> {
    const file = await this.#inFolder((folder) => backupFile(folder, day));
    if (!file.ok || !file.value) return null;
    return { name: backupName(day), type: 'application/octet-stream', content: file.value };
  }

  /** The content of a day's backup, as if it had been chosen among the device's files. */
  async open(day: StudyDay): Promise<Result<PickedFile, PickError>> {
    const file = await this.#inFolder((folder) => backupFile(folder, day));
    if (file.ok && file.value) return readFile(file.value, largestBackup);
    return err({ kind: 'unreadable', name: backupName(day) });
  }

  /**
   * Makes the backup of the last study day with reviews, if it has none yet or one from before its last review; of
   * today not amid a session. Where nothing is to do it costs one to three small reads.
   */
  async keepUp(isStudying: boolean): Promise<void> {
    const db = this.#outside.database();
    if (!db) return;
    const last = await attempt(() => lastStudiedDay(db));
    const day = last.ok ? backupDue(last.value, this.#outside.today(), isStudying) : null;
    if (day !== null) await this.#outside.alone(() => this.#cover(db, day));
  }

  async #cover(db: PodoDatabase, day: StudyDay): Promise<void> {
    const before = await this.#inFolder((folder) => keptBackup(folder, day));
    if (!before.ok) return;
    const order = before.value?.order ?? -Infinity;
    const isNew = await attempt(() => hasReviewsSince(db, order));
    if (!isNew.ok || !isNew.value) return;
    const written = await this.#outside.write({ day, madeAt: this.#outside.now() });
    this.#problem = written.ok ? null : written.error.kind;
    await this.read();
  }

  async #inFolder<T>(
    work: (folder: FileSystemDirectoryHandle) => Promise<T>,
  ): Promise<Result<T, AutomaticBackupError>> {
    const folder = await this.#outside.folder();
    if (!folder.ok) {
      this.#problem = folder.error.kind;
      return folder;
    }
    return attempt(() => work(folder.value));
  }
}

export const automaticBackups = new AutomaticBackups();

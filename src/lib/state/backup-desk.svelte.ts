import type { BackupError, BackupPreview } from '../domain/exchange';
import type { Result } from '../domain/result';
import { pickFile, type PickedFile, type PickError } from '../platform/pick-file';
import { handOut, type Handed, type OutgoingFile } from '../platform/share-file';
import type * as backup from './backup';
import type { Trouble } from './podo.svelte';

/** What came of the last thing that was asked of the desk. */
export type BackupOutcome =
  | { kind: 'saved' }
  | { kind: 'restored'; events: number }
  | { kind: 'failed'; error: BackupError | PickError | Trouble };

/**
 * `ready`: the file is there, but the browser wants a tap of its own before it opens the share sheet.
 * `asking`: a backup was read, and the learner decides whether to restore it.
 */
export type BackupStage = 'idle' | 'making' | 'ready' | 'choosing' | 'reading' | 'asking' | 'merging';

/** Reads and writes of backups, which come with the first of them. */
type Work = Pick<typeof backup, 'makeBackup' | 'openBackup'>;

/** Where a backup to be restored comes from. */
type Source = () => Promise<Result<PickedFile, PickError>>;

interface Surroundings {
  load: () => Promise<Work>;
  pick: Source;
  give: (file: OutgoingFile, prefer: 'share' | 'download') => Promise<Handed>;
  /** Whether there is a finger rather than a mouse. */
  isTouch: () => boolean;
  /** Whether a tap is recent enough for the browser to open the share sheet. */
  hasTap: () => boolean;
  /** Lets the screen say what is going on before a long piece of work holds it. */
  painted: () => Promise<void>;
}

/** In bytes. */
export const largestBackup = 300 * 1_024 * 1_024;
const isTouch = () => matchMedia('(pointer: coarse)').matches;

const browser: Surroundings = {
  load: () => import('./backup'),
  // Phones know types, not endings: a filter for an ending of ours would grey out every file (Android's picker asks by
  // MIME type, iOS by registered type). At a desk the dialog can be widened by hand.
  pick: () => pickFile({ accept: isTouch() ? '' : '.podo-backup', limit: largestBackup }),
  give: handOut,
  isTouch,
  hasTap: () => navigator.userActivation?.isActive ?? true,
  painted: () => new Promise((done) => setTimeout(done, 50)),
};

/** Where backups are handed out and taken in. */
export class BackupDesk {
  readonly #outside: Surroundings;
  #stage = $state<BackupStage>('idle');
  #outcome = $state.raw<BackupOutcome | null>(null);
  #file: OutgoingFile | undefined;
  #opened = $state.raw<backup.OpenedBackup | null>(null);

  constructor(outside: Partial<Surroundings> = {}) {
    this.#outside = { ...browser, ...outside };
  }

  get stage(): BackupStage {
    return this.#stage;
  }
  get outcome(): BackupOutcome | null {
    return this.#outcome;
  }
  /** Whether a backup goes to the share sheet here, as on phones, or becomes a download. */
  get shares(): boolean {
    return this.#outside.isTouch();
  }
  /** What is in the backup that the learner is asked about; null where none is. */
  get preview(): BackupPreview | null {
    return this.#opened?.preview ?? null;
  }
  /** Whether something is going on that a button must wait for. */
  get isBusy(): boolean {
    return this.#stage === 'making' || this.#stage === 'merging';
  }
  get #isTaken(): boolean {
    return this.#stage !== 'idle' && this.#stage !== 'ready';
  }

  /** Makes a backup and hands it out. Call it on a tap; where making it took too long, it asks for another. */
  async save(): Promise<void> {
    if (this.#isTaken) return;
    this.#outcome = null;
    const file = this.#file ?? (await this.#make());
    if (!file) return;
    if (this.shares && !this.#outside.hasTap()) {
      this.#file = file;
      this.#stage = 'ready';
      return;
    }
    this.#file = undefined;
    this.#stage = 'idle';
    await this.handOut(file);
  }

  /** Hands out a backup that is there already. Call it on a tap. */
  async handOut(file: OutgoingFile): Promise<void> {
    const handed = await this.#outside.give(file, this.shares ? 'share' : 'download');
    this.#outcome = handed === 'cancelled' ? null : { kind: 'saved' };
  }

  async #make(): Promise<OutgoingFile | null> {
    this.#stage = 'making';
    await this.#outside.painted();
    const made = await (await this.#outside.load()).makeBackup();
    this.#stage = 'idle';
    if (made.ok) return made.value;
    this.#outcome = { kind: 'failed', error: made.error };
    return null;
  }

  /**
   * Reads a backup and asks about it, with what is in it. Call it on a tap.
   * @param source where it comes from; by default the learner chooses a file
   */
  async restore(source: Source = this.#outside.pick): Promise<void> {
    if (this.#isTaken) return;
    this.#outcome = null;
    this.#file = undefined;
    this.#stage = 'choosing';
    // The dialog first and at once: Safari opens it for a tap only, and a tap does not wait for a download.
    const [picked, work] = await Promise.all([source(), this.#outside.load()]);
    if (!picked.ok) return this.#end(picked.error);
    this.#stage = 'reading';
    await this.#outside.painted();
    const opened = await work.openBackup(picked.value.bytes);
    if (!opened.ok) return this.#end(opened.error);
    this.#opened = opened.value;
    this.#stage = 'asking';
  }

  /** Leaves everything as it is. */
  cancel(): void {
    if (this.#stage === 'asking') this.#end({ kind: 'cancelled' });
  }

  /** Merges the backup that the learner was asked about into what is here. */
  async confirm(): Promise<void> {
    const opened = this.#opened;
    if (!opened || this.#stage !== 'asking') return;
    this.#stage = 'merging';
    await this.#outside.painted();
    const merged = await opened.merge();
    if (!merged.ok) return this.#end(merged.error);
    this.#finish({ kind: 'restored', events: merged.value.events });
  }

  #end(error: BackupError | PickError | Trouble): void {
    this.#finish(error.kind === 'cancelled' ? null : { kind: 'failed', error });
  }

  #finish(outcome: BackupOutcome | null): void {
    this.#stage = 'idle';
    this.#opened = null;
    this.#outcome = outcome;
  }
}

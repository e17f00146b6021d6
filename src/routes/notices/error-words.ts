import type { Messages } from '$lib/messages';
import type { BackupOutcome } from '$lib/state/backup-desk.svelte';
import type { Trouble } from '$lib/state/podo.svelte';

type ErrorKind = Extract<BackupOutcome, { kind: 'failed' }>['error']['kind'];
type Find = (words: Messages<'errors'>) => { text: string; action: string };

const storage: Record<Trouble['kind'], Find> = {
  full: ({ storage }) => storage.full,
  blocked: ({ storage }) => storage.blocked,
  outdated: ({ storage }) => storage.outdated,
  closed: ({ storage }) => storage.closed,
  emptied: ({ storage }) => storage.emptied,
  unavailable: ({ storage }) => storage.unavailable,
  unexpected: ({ storage }) => storage.unknown,
  'changed-elsewhere': ({ storage }) => storage.unknown,
  'nothing-to-undo': ({ storage }) => storage.unknown,
};

const all: Record<ErrorKind, Find> = {
  ...storage,
  cancelled: ({ backup }) => backup.unreadable,
  unreadable: ({ backup }) => backup.unreadable,
  'not-a-backup': ({ backup }) => backup.notABackup,
  'newer-version': ({ backup }) => backup.newer,
  damaged: ({ backup }) => backup.damaged,
  'too-large': ({ backup }) => backup.tooLarge,
};

/** What went wrong with the storage or a backup, and what to do, in words. */
export const errorWords = (kind: ErrorKind, words: Messages<'errors'>): { text: string; action: string } =>
  all[kind](words);

/** What came of a backup or a restore, in a sentence. */
export function outcomeText(
  outcome: BackupOutcome,
  words: { backup: Messages<'backup'>; errors: Messages<'errors'> },
): string {
  if (outcome.kind === 'failed') return errorWords(outcome.error.kind, words.errors).text;
  return outcome.kind === 'saved' ? words.backup.saved : words.backup.restored(outcome.events);
}

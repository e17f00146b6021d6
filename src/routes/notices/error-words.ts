import type { Messages } from '$lib/messages';
import type { BackupDesk, BackupOutcome, BackupStage } from '$lib/state/backup-desk.svelte';
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

type BackupWords = { backup: Messages<'backup'>; errors: Messages<'errors'> };

const stages: Partial<Record<BackupStage, (words: Messages<'backup'>) => string>> = {
  making: ({ making }) => making,
  ready: ({ ready }) => ready,
  reading: ({ reading }) => reading,
  merging: ({ merging }) => merging,
};

/** What is going on at the desk, or what came of the last thing; '' where there is nothing to say. */
export function deskText(
  { stage, outcome }: Pick<BackupDesk, 'stage' | 'outcome'>,
  words: BackupWords,
): string {
  const going = stages[stage]?.(words.backup);
  if (going !== undefined) return going;
  return outcome ? outcomeText(outcome, words) : '';
}

function outcomeText(outcome: BackupOutcome, words: BackupWords): string {
  if (outcome.kind === 'failed') return errorWords(outcome.error.kind, words.errors).text;
  return outcome.kind === 'saved' ? words.backup.saved : words.backup.restored(outcome.events);
}

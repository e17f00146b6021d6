import type { Trouble } from '$lib/state/podo.svelte';

/** What a press on a trouble's button does. */
export type TroubleAction = 'backup' | 'restore' | 'reload' | 'retry';

/** What helps against each trouble, and the quieter thing beside it; null where it concerns one action only. */
export const remedies: Record<
  Trouble['kind'],
  { action: TroubleAction; beside?: 'retry' | 'begin-anew' } | null
> = {
  full: { action: 'backup', beside: 'retry' },
  blocked: { action: 'retry' },
  outdated: { action: 'reload' },
  closed: { action: 'retry' },
  emptied: { action: 'restore', beside: 'begin-anew' },
  unavailable: { action: 'retry' },
  unexpected: { action: 'retry' },
  'changed-elsewhere': null,
  'nothing-to-undo': null,
};

export interface Situation {
  trouble: Trouble['kind'] | null;
  /** A new version waits here, or another tab runs it already. */
  update: 'waiting' | 'elsewhere' | null;
  /** The learner said "later", until the next start. */
  isPutOff: boolean;
  isStudying: boolean;
}

/** The one thing that the app has to say just now: what keeps it from saving always, all else never amid a session. */
export function whichNotice({ trouble, update, isPutOff, isStudying }: Situation) {
  if (trouble && remedies[trouble]) return 'trouble';
  if (update && !isPutOff && !isStudying) return update;
  return null;
}

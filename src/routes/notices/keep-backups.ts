/** Makes the automatic backup that is due, if one is. @param isStudying whether a session is going on */
export async function keepBackups(isStudying: boolean): Promise<void> {
  try {
    const { automaticBackups } = await import('$lib/state/automatic-backups.svelte');
    await automaticBackups.keepUp(isStudying);
  } catch {
    // Without a network before everything is here: the next start tries again.
  }
}

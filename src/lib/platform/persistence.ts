/** Whether the browser promised to keep our data when the device runs short of space. */
export type Persistence = 'persistent' | 'best-effort' | 'unknown';

export async function persistenceState(navigator: Navigator = globalThis.navigator): Promise<Persistence> {
  return asPersistence(() => navigator.storage.persisted());
}

/** Asks for that promise. Chromium decides silently, Firefox asks the person; call it after the first review. */
export async function askForPersistence(navigator: Navigator = globalThis.navigator): Promise<Persistence> {
  const now = await persistenceState(navigator);
  return now === 'best-effort' ? asPersistence(() => navigator.storage.persist()) : now;
}

async function asPersistence(ask: () => Promise<boolean>): Promise<Persistence> {
  try {
    return (await ask()) ? 'persistent' : 'best-effort';
  } catch {
    return 'unknown';
  }
}

/** What the browser thinks of our storage, in bytes. Both numbers are padded or guessed: for a rough word, never for a decision. */
export interface RoughStorage {
  used: number;
  available: number;
}

export async function roughStorage(
  navigator: Navigator = globalThis.navigator,
): Promise<RoughStorage | null> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { used: usage, available: Math.max(0, quota - usage) };
  } catch {
    return null;
  }
}

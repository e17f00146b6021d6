/** A file that a version of the app consists of; the revision is null where the name itself changes with the content. */
export interface PrecacheEntry {
  /** Relative to the worker's scope. */
  url: string;
  revision: string | null;
}

/** The files of one version of the app, by their addresses. */
export interface PrecacheList {
  /** Names this set of files: eight hexadecimal digits, equal for equal lists. */
  version: string;
  /** Address of each file, without its revision, to the key that it is cached under. */
  keys: ReadonlyMap<string, string>;
}

/**
 * Reads the list that the build wrote into the worker.
 * A key carries the revision, so that an entry in any cache says for itself whether it is still current.
 * @param scope the worker's scope, such as `https://host/podo/`
 */
export function precacheList(entries: readonly PrecacheEntry[], scope: string): PrecacheList {
  const keys = new Map<string, string>();
  for (const { url, revision } of entries) {
    const address = new URL(url, scope).href;
    keys.set(address, revision === null ? address : `${address}?revision=${revision}`);
  }
  return { version: digest([...keys.values()].sort().join('\n')), keys };
}

/** FNV-1a, 32 bits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

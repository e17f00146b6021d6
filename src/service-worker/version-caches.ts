import type { PrecacheList } from './precache-list';
import { isSound, startsThisVersion, withoutRedirect } from './sound-response';

/** What the caches of a worker need of the outside. */
export interface Surroundings {
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
  /** The worker's scope, with a slash at its end. */
  scope: string;
}

/** Servers vary answers by headers that mean nothing for a kept file. */
const byAddress = { ignoreVary: true };

/**
 * The caches that hold the files of the app, one for each version.
 * After an update, the one before stays until the tabs that were open have gone: they may still ask for their old code.
 */
export function versionCaches(list: PrecacheList, { caches, fetch, scope }: Surroundings) {
  const prefix = `podo:${scope}:version:`;
  const own = prefix + list.version;
  const holdersKey = `${scope}_app/held-by`;
  const isListed = (address: string) => list.keys.has(address);

  const others = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);

  async function findIn(names: string[], key: string): Promise<Response | undefined> {
    for (const name of names) {
      const found = await (await caches.open(name)).match(key, byAddress);
      if (found) return found;
    }
    return undefined;
  }

  async function download(address: string): Promise<Response> {
    const isNamedByContent = list.keys.get(address) === address;
    const response = await fetch(new Request(address, { cache: isNamedByContent ? 'default' : 'reload' }));
    if (!isSound(response, address)) throw new Error(`${address} was answered with ${response.status}.`);
    if (address.endsWith('.html') && !startsThisVersion(await response.clone().text(), scope, isListed)) {
      throw new Error(`${address} is of another version.`);
    }
    return withoutRedirect(response);
  }

  async function keep(address: string, response: Response): Promise<void> {
    await (await caches.open(own)).put(list.keys.get(address) ?? address, response);
  }

  return {
    /**
     * Completes this version's cache; only what no cache holds is downloaded, so an interrupted attempt goes on where it was.
     * @param lazy addresses of this version that are kept once somebody used them
     * @param canWait which of its files are downloaded another time
     * @throws where a file cannot be had; the next attempt goes on from there
     */
    async fill(lazy: readonly string[], canWait = (_address: string): boolean => false): Promise<void> {
      const older = await others();
      const cache = await caches.open(own);
      const held = new Set((await cache.keys()).map((request) => request.url));
      const complete = async (address: string, isNeeded: boolean) => {
        const key = list.keys.get(address) ?? address;
        if (held.has(key)) return;
        const known = await findIn(older, key);
        if (known) await cache.put(key, known);
        else if (isNeeded) await keep(address, await download(address));
      };
      const listed = [...list.keys.keys()].map((address) => complete(address, !canWait(address)));
      const used = lazy.filter((address) => !isListed(address)).map((address) => complete(address, false));
      // Each download is let finish, whatever became of the others: the next attempt has less to do.
      const outcomes = await Promise.allSettled([...listed, ...used]);
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    },

    /** A file of this version, or code of an older one; what is missing is downloaded and kept. @throws without a network */
    async file(address: string): Promise<Response> {
      const key = list.keys.get(address) ?? address;
      const known = (await findIn([own], key)) ?? (await findIn(await others(), address));
      if (known) return known;
      const response = await download(address);
      await keep(address, response.clone());
      return response;
    },

    /** Notes which tabs may need the versions before this one. @param tabs ids of all open tabs */
    async holdOlder(tabs: readonly string[]): Promise<void> {
      await (await caches.open(own)).delete(holdersKey);
      for (const name of await others()) {
        const cache = await caches.open(name);
        if (!(await cache.match(holdersKey))) await cache.put(holdersKey, Response.json(tabs));
      }
    },

    /** Drops each older version whose tabs have all gone. @param tabs ids of all open tabs */
    async dropUnused(tabs: readonly string[]): Promise<void> {
      for (const name of await others()) {
        const noted = await (await caches.open(name)).match(holdersKey);
        // A cache without a note belongs to a version that is only being installed.
        if (!noted) continue;
        const holders: string[] = await noted.json();
        if (!holders.some((id) => tabs.includes(id))) await caches.delete(name);
      }
    },
  };
}

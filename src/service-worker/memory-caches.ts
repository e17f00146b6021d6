/** A CacheStorage in memory for tests: strings as keys, answers that can be read again and again. */
export function memoryCaches(): CacheStorage & { held(): Promise<Record<string, string[]>> } {
  const stores = new Map<string, Map<string, Response>>();
  const keyOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));

  const cacheOn = (store: Map<string, Response>) => ({
    match: async (request: RequestInfo | URL) => store.get(keyOf(request))?.clone(),
    put: async (request: RequestInfo | URL, response: Response) => void store.set(keyOf(request), response),
    delete: async (request: RequestInfo | URL) => store.delete(keyOf(request)),
    keys: async () => [...store.keys()].map((url) => new Request(url)),
  });

  return {
    async open(name: string) {
      if (!stores.has(name)) stores.set(name, new Map());
      return cacheOn(stores.get(name)!) as unknown as Cache;
    },
    keys: async () => [...stores.keys()],
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
    match: async () => undefined,
    held: async () => Object.fromEntries([...stores].map(([name, store]) => [name, [...store.keys()]])),
  };
}

/** How much work the database did. */
export interface Work {
  requests: number;
  rows: number;
}

const methods = [
  'get',
  'getAll',
  'getAllKeys',
  'getAllRecords',
  'getKey',
  'count',
  'openCursor',
  'openKeyCursor',
  'put',
  'add',
  'delete',
  'clear',
];

/**
 * Counts the IndexedDB requests made while `work` runs, and the rows that came back. Patches the prototypes that the
 * given factory's objects have, so it counts whatever library makes them.
 */
export async function measureWork(prototypes: object[], work: () => Promise<unknown>): Promise<Work> {
  const counted: Work = { requests: 0, rows: 0 };
  const restore: (() => void)[] = [];
  for (const prototype of prototypes as Record<string, unknown>[]) {
    for (const method of methods) {
      const original = prototype[method];
      if (typeof original !== 'function') continue;
      prototype[method] = function (this: unknown, ...given: unknown[]) {
        counted.requests += 1;
        const request = (original as (...given: unknown[]) => IDBRequest).apply(this, given);
        request.addEventListener?.('success', () => {
          const { result } = request;
          counted.rows += Array.isArray(result) ? result.length : result == null ? 0 : 1;
        });
        return request;
      };
      restore.push(() => (prototype[method] = original));
    }
  }
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return counted;
}

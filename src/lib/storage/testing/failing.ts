import type { Backend } from './backend';

/** Runs `work` while the first call of one method on one object store throws, as a browser does that cannot go on. */
export async function failing<T>(
  backend: Pick<Backend, 'prototypes'>,
  method: 'add' | 'put',
  store: string,
  error: Error,
  work: () => Promise<T>,
): Promise<T> {
  const prototype = backend.prototypes()[0] as Record<
    string,
    (this: IDBObjectStore, ...given: unknown[]) => unknown
  >;
  const original = prototype[method]!;
  let hasFailed = false;
  prototype[method] = function (...given) {
    if (this.name !== store || hasFailed) return original.apply(this, given);
    hasFailed = true;
    throw error;
  };
  try {
    return await work();
  } finally {
    prototype[method] = original;
  }
}

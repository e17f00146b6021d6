/**
 * Does a piece of work unless another tab of this app is at it. Where the browser cannot tell, it is done.
 * @returns what came of it; null where another tab has it in hand
 */
export async function whileAlone<T>(
  name: string,
  work: () => Promise<T>,
  locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator.locks,
): Promise<T | null> {
  if (!locks) return work();
  return locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : null));
}

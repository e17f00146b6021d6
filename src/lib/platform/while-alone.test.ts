import { expect, it, vi } from 'vitest';
import { whileAlone } from './while-alone';

type Locks = Pick<LockManager, 'request'>;
const locks = (lock: object | null) =>
  ({ request: (_name: string, _options: object, work: (lock: unknown) => unknown) => work(lock) }) as Locks;

it.each([
  ['no other tab is at it', locks({})],
  ['the browser cannot tell', undefined],
])('does the work where %s', async (_, given) => {
  // A default argument would stand in for undefined.
  vi.stubGlobal('navigator', {});
  expect(await whileAlone('work', async () => 'done', given)).toBe('done');
  vi.unstubAllGlobals();
});

it('leaves the work to another tab that is at it', async () => {
  const work = vi.fn();
  expect(await whileAlone('work', work, locks(null))).toBeNull();
  expect(work).not.toHaveBeenCalled();
});

import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** A copy of a build in which one file is another, as the next deployment would have it. Gives its folder. */
export async function nextDeployment(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'podo-next-'));
  await cp(build, folder, { recursive: true });
  await writeFile(
    join(folder, 'scheme.js'),
    `${await readFile(join(build, 'scheme.js'), 'utf8')}\n// changed\n`,
  );
  const worker = join(folder, 'service-worker.js');
  const code = await readFile(worker, 'utf8');
  const changed = code.replace(
    /"revision":"\w+","url":"scheme.js"/,
    '"revision":"changed","url":"scheme.js"',
  );
  expect(changed).not.toBe(code);
  await writeFile(worker, changed);
  return folder;
}

/** Makes the page look for a new version on its host, and waits until one is there. */
export async function findUpdate(page: Page) {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect.poll(() => updateWaits(page)).toBe(true);
}

export const updateWaits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

/** Whether the page is given the files of the next deployment. */
export const hasNextDeployment = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await (await fetch('scheme.js')).text()).includes('// changed'));

/**
 * Lets a version that was asked to take over do so. A browser waits until the worker before it is idle, and one with a
 * debugger, as every worker has under these tests, may never be: stopping it is what a browser does by itself after seconds.
 */
export async function letTakeOver(page: Page, ask: () => Promise<unknown>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await expect
    .poll(async () => {
      await ask();
      await session.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
      return updateWaits(page).catch(() => true);
    })
    .toBe(false);
}

import { join } from 'node:path';
import { test as plain, expect, type Page } from '@playwright/test';
import axeCore from 'axe-core';
import { outputs } from '../../scripts/build.js';
import { top } from '../../scripts/stamp.js';
import { host, type Host } from './host';
import { watch, type Watch } from './watch';

export { expect } from '@playwright/test';

export interface Options {
  /** Where the app lives on its host: '' or '/podo'. */
  base: keyof typeof outputs;
  /** The wall clock of every page when the test begins, as an ISO time with offset; the real one where empty. Moved by `page.clock`. */
  now: string;
}

interface Fixtures {
  /** The folder that the app was built into. */
  build: string;
  host: Host;
  watch: Watch;
}

/**
 * A test with a static host, a browser profile and a clock of its own. It fails on console errors, exceptions, CSP violations, and on
 * requests to another origin, in any of its pages.
 */
export const test = plain.extend<Options & Fixtures>({
  base: ['', { option: true }],
  now: ['', { option: true }],
  build: async ({ base }, use) => use(join(top, outputs[base])),
  host: async ({ base, build }, use) => {
    const own = await host(build, base);
    await use(own);
    await own.stop();
  },
  baseURL: async ({ host }, use) => use(host.url),
  watch: [
    async ({ context, host, now }, use) => {
      if (now) await context.clock.install({ time: new Date(now) });
      const watching = await watch(context, new URL(host.url).origin);
      await use(watching);
      expect(watching.problems, 'what the pages complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** Cuts the network of every page, and lets nothing through until `online`. */
export async function offline({ page, host }: { page: Page; host: Host }) {
  await host.stop();
  await page.context().setOffline(true);
}

/** Brings the network back. */
export async function online({ page, host }: { page: Page; host: Host }) {
  await host.start();
  await page.context().setOffline(false);
}

/** Waits until the service worker has everything for the road. */
export async function readyForOffline(page: Page) {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** Empties the page's IndexedDB, as a browser does that clears site data; the page must be reloaded by the test. */
export async function wipe(page: Page) {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await session.detach();
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What WCAG 2.2 AA and good practice would have otherwise on the screen as it stands, once it has come to rest: `[]` where nothing. Runs in
 * the page itself, which takes a tenth of a second; axe's own package for Playwright opens another page each time and takes two.
 */
export async function axe(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async (runOnly) => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: typeof axeCore };
    return (await axe.run(document, { runOnly, resultTypes: ['violations'] })).violations;
  }, rules);
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(' ')),
  }));
}

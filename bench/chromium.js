import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments } from '../scripts/browser-arguments.js';
import { browserPath } from '../scripts/browser.js';

/**
 * A browser process of our own, with a profile that outlives it.
 * @typedef {object} Browser
 * @property {import('playwright-core').Page} page
 * @property {() => Promise<void>} close lets it end by itself
 * @property {() => Promise<void>} kill SIGKILL to all of its processes, in the middle of whatever it does
 */

/** Browsers that run now: none of them outlives this process. @type {Set<number>} */
const running = new Set();
process.on('exit', () => running.forEach((pid) => process.kill(-pid, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** A new, empty profile; remove it with `dropProfile`. */
export const newProfile = () => mkdtempSync(join(tmpdir(), 'podo-profile-'));

/** @param {string} profile */
export const dropProfile = (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/** The address at which a starting browser can be spoken to. @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
function debuggerOf(child) {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr?.on('data', (text) => {
      said += text;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) done(address);
    });
    child.once('exit', () => fail(new Error(`The browser ended at once:\n${said}`)));
  });
}

/**
 * Starts a new browser process on a profile that may have been used before.
 * @param {{ profile: string, slowdown?: number, features?: string[] }} options `slowdown` 4: the page's thread gets a quarter
 *   of the processor; `features` of Chromium that are not on by themselves
 * @returns {Promise<Browser>}
 */
export async function startBrowser({ profile, slowdown = 1, features = [] }) {
  const child = spawn(
    browserPath(),
    [
      ...browserArguments,
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
      '--headless=new',
      // The browser's own search box, a page that would take a processor for seconds.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const pid = /** @type {number} */ (child.pid);
  running.add(pid);
  const ended = new Promise((done) => child.once('exit', done)).then(() => running.delete(pid));
  const browser = await chromium.connectOverCDP(await debuggerOf(child));
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!context || !page) throw new Error('The browser came without a page.');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return {
    page,
    async close() {
      await (await browser.newBrowserCDPSession()).send('Browser.close');
      await ended;
    },
    async kill() {
      process.kill(-pid, 'SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

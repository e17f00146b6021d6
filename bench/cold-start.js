import { serve } from '../scripts/serve.js';
import { dropProfile, newProfile, startBrowser } from './chromium.js';
import { noteFirstPaintOf } from './paint.js';

/**
 * Times starts without a network: a new browser process on a profile that has been here, its server gone.
 * @param {object} options
 * @param {string} options.root the built app
 * @param {string} [options.path] the screen, without a slash before it
 * @param {string} options.selector what has to be on the screen
 * @param {number} options.slowdown of the page's thread
 * @param {number} options.runs
 * @param {(page: import('playwright-core').Page) => Promise<void>} [options.fill] writes what the visit before left behind
 * @returns {Promise<number[]>} milliseconds from navigation to the drawn frame, one for each start
 */
export async function coldStarts({ root, path = '', selector, slowdown, runs, fill }) {
  const profile = newProfile();
  const server = await serve({ root });
  try {
    const first = await startBrowser({ profile });
    await first.page.goto(server.url, { waitUntil: 'networkidle' });
    // A worker that never comes is said after a while, not waited for.
    await first.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await fill?.(first.page);
    await first.close();
  } finally {
    await server.close();
  }
  try {
    const times = [];
    for (let run = 0; run < runs; run++)
      times.push(await oneStart(profile, server.url + path, selector, slowdown));
    return times;
  } finally {
    dropProfile(profile);
  }
}

/** @param {string} profile @param {string} url @param {string} selector @param {number} slowdown */
async function oneStart(profile, url, selector, slowdown) {
  const { page, close } = await startBrowser({ profile, slowdown });
  try {
    await page.addInitScript(noteFirstPaintOf, selector);
    await page.goto(url, { waitUntil: 'commit' });
    const shown = await page.waitForFunction(() => /** @type {any} */ (window).podoShown);
    return Number(await shown.jsonValue());
  } finally {
    await close();
  }
}

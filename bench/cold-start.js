import { startBrowser } from './chromium.js';

/**
 * What is timed when a screen starts.
 * @typedef {object} Start
 * @property {string} [path] the screen, without a slash before it
 * @property {string} selector what has to be on the screen, and can be pressed
 */

/**
 * Times starts without a network: each a new browser process on a profile that has been here. The first, which may find
 * the database still being tidied, is not counted.
 * @param {import('./visit.js').Visited} visited
 * @param {Start} start
 * @param {{ slowdown: number, runs: number }} options
 * @returns {Promise<number[]>} milliseconds from navigation to the drawn frame, one for each start
 */
export async function coldStarts(visited, start, { slowdown, runs }) {
  const times = [];
  for (let run = 0; run <= runs; run += 1) times.push(await oneStart(visited, start, slowdown));
  return times.slice(1);
}

/** @param {import('./visit.js').Visited} visited @param {Start} start @param {number} slowdown */
async function oneStart({ profile, url }, { path = '', selector }, slowdown) {
  const { page, close } = await startBrowser({ profile, slowdown });
  try {
    await page.addInitScript(noteFirstPaintOf, selector);
    await page.goto(url + path, { waitUntil: 'commit' });
    const shown = await page.waitForFunction(() => /** @type {any} */ (window).shownAt);
    return Number(await shown.jsonValue());
  } finally {
    await close();
  }
}

/**
 * Runs in the page: milliseconds since navigation at which the frame that shows `selector` was drawn, kept in `window.shownAt`.
 * @param {string} selector
 */
function noteFirstPaintOf(selector) {
  const observer = new MutationObserver(look);
  function look() {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void Object.assign(window, { shownAt: performance.now() });
      port2.postMessage(null);
    });
  }
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

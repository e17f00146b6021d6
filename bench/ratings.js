import { startBrowser } from './chromium.js';
import { equip } from './in-page.js';

/**
 * Times in one session, without a network, what a key sets off until the frame that shows it is drawn.
 * @param {import('./visit.js').Visited} visited
 * @param {{ path: string, ready: string, work: (count: number) => Promise<number[]>, slowdown: number, count: number }} options
 *   `work` runs in the page once `ready` is on it
 * @returns {Promise<number[]>} milliseconds
 */
export async function inSession({ profile, url }, { path, ready, work, slowdown, count }) {
  const { page, close } = await startBrowser({ profile, slowdown });
  try {
    await equip(page);
    await page.goto(url + path);
    await page.locator(ready).waitFor();
    return await page.evaluate(work, count);
  } finally {
    await close();
  }
}

/** Runs in the page: reveals and rates "good", card after card. @param {number} count @returns {Promise<number[]>} from the key to the next card drawn */
export async function timeRatings(count) {
  const { press, showAnswer, until, drawn, rest } = /** @type {{ bench: import('./in-page.js').InPage }} */ (
    /** @type {unknown} */ (window)
  ).bench;
  const times = [];
  while (times.length < count) {
    await showAnswer();
    await drawn();
    // Nobody rates quicker than this.
    await rest(200);
    const start = performance.now();
    press('3');
    await until(() => !document.querySelector('.answer'));
    await drawn();
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in an empty page: one row written as durably as a rating, then a changed word. @param {number} count @returns {Promise<number[]>} until it is drawn */
export async function timeWrites(count) {
  const { drawn, rest } = /** @type {{ bench: import('./in-page.js').InPage }} */ (
    /** @type {unknown} */ (window)
  ).bench;
  /** @type {IDBDatabase} */
  const database = await new Promise((done, fail) => {
    const opening = indexedDB.open('one-row');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => done(opening.result);
  });
  const heading = /** @type {HTMLElement} */ (document.querySelector('h1'));
  const times = [];
  while (times.length < count) {
    await rest(200);
    const start = performance.now();
    await new Promise((done) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.oncomplete = done;
      transaction.objectStore('rows').put({ rating: 3 }, times.length);
    });
    heading.textContent = String(times.length);
    await drawn();
    times.push(performance.now() - start);
  }
  database.close();
  return times;
}

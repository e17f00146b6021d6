/**
 * Takes the first visit's choices as they stand, so that there is a session to study.
 * @param {import('playwright-core').Page} page
 * @param {string} url the app
 */
export async function firstVisit(page, url) {
  await page.goto(url);
  await page.locator('.start button').first().click();
  await page.locator('.question').waitFor();
}

/**
 * Runs in the page: reveals and rates again, card after card, and calls `window.podoAcknowledged` each time the next card stands.
 * Ends with the session.
 */
export async function reviewOnAndOn() {
  /** @param {string} key */
  const press = (key) =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  /** @param {() => unknown} isSo @returns {Promise<void>} */
  const until = (isSo) =>
    new Promise((done) => {
      const observer = new MutationObserver(() => isSo() && finish());
      const finish = () => (observer.disconnect(), done());
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      if (isSo()) finish();
    });
  for (
    let question = document.querySelector('.question');
    question;
    question = document.querySelector('.question')
  ) {
    press(' ');
    await until(() => document.querySelector('.answer'));
    const before = question;
    // Again, so that the cards do not run out.
    press('1');
    await until(() => document.querySelector('.question') !== before);
    /** @type {any} */ (window).podoAcknowledged();
  }
}

/**
 * Runs in the page: the rows of one object store as they stand, read past the app.
 * @param {string} store
 * @returns {Promise<any[]>}
 */
export function rowsOf(store) {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('podo');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result);
      };
    };
  });
}

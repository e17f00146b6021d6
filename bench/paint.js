/**
 * Runs in the page: milliseconds since navigation at which the frame that shows `selector` was drawn, kept in `window.podoShown`.
 * Give it to `page.addInitScript`.
 * @param {string} selector
 */
export function noteFirstPaintOf(selector) {
  const observer = new MutationObserver(look);
  function look() {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void Object.assign(window, { podoShown: performance.now() });
      port2.postMessage(null);
    });
  }
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/**
 * Runs in the page: reveals and rates one card after another, and times each rating until the next card is drawn.
 * @param {number} count
 * @returns {Promise<number[]>} milliseconds from the key to the drawn frame
 */
export async function timeRatings(count) {
  /** @param {string} key */
  const press = (key) =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  /** @param {() => boolean} isSo @returns {Promise<void>} */
  const until = (isSo) =>
    new Promise((done) => {
      const finish = () => (observer.disconnect(), done());
      const observer = new MutationObserver(() => isSo() && finish());
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      if (isSo()) finish();
    });
  const drawn = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
    );
  const times = [];
  while (times.length < count) {
    const question = document.querySelector('.question');
    press(' ');
    await until(() => document.querySelector('.answer') !== null);
    await drawn();
    const start = performance.now();
    // Again, so that the cards do not run out.
    press('1');
    await until(() => document.querySelector('.question') !== question);
    await drawn();
    times.push(performance.now() - start);
  }
  return times;
}

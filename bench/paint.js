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
 * Runs in the page: presses a button and waits for the frame in which the text of another element has changed.
 * @param {{ press: string, changes: string }} what two selectors
 * @returns {Promise<number>} milliseconds from the press to the drawn frame
 */
export function timeToChange({ press, changes }) {
  const button = /** @type {HTMLElement | null} */ (document.querySelector(press));
  if (!button) throw new Error(`There is nothing to press at ${press}.`);
  const text = () => document.querySelector(changes)?.textContent ?? '';
  const before = text();
  return new Promise((done) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (text() === before || text() === '') return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start);
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    button.click();
  });
}

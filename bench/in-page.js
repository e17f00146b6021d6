/**
 * What benches do in a page, kept there as `window.bench`.
 * @typedef {object} InPage
 * @property {(key: string) => void} press
 * @property {() => Promise<void>} showAnswer of a card of whatever kind
 * @property {(isSo: () => unknown) => Promise<void>} until looks again whenever the page changes
 * @property {() => Promise<void>} drawn the next frame, with what stands on the page now, is done
 * @property {(millis: number) => Promise<void>} rest
 */

/** Gives every page that is opened from now on its `window.bench`. @param {import('playwright-core').Page} page */
export const equip = (page) => page.addInitScript(equipPage);

function equipPage() {
  /** @type {InPage} */
  const bench = {
    press: (key) =>
      void window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    showAnswer: () =>
      bench.until(() => {
        if (document.querySelector('.answer')) return true;
        // Options are hidden first; the other kinds show their answer at once.
        const button = document.querySelector('.alone, .reveal, .bar > [aria-keyshortcuts="Space"]');
        if (button instanceof HTMLElement) button.click();
        return false;
      }),
    until: (isSo) =>
      new Promise((done) => {
        const finish = () => (observer.disconnect(), done());
        const observer = new MutationObserver(() => isSo() && finish());
        observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
        if (isSo()) finish();
      }),
    drawn: () =>
      new Promise((done) =>
        requestAnimationFrame(() => {
          // Before the frame is drawn; a message comes after it.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        }),
      ),
    rest: (millis) => new Promise((done) => setTimeout(done, millis)),
  };
  Object.assign(window, { bench });
}

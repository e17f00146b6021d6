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
 * Runs in the page: answers card after card, takes an answer back now and then, and calls `window.acknowledged` with the type
 * of the event each time the next card stands. Ends with the session.
 * @param {number} round so that no two begin alike
 */
export async function studyOnAndOn(round) {
  const { bench, acknowledged } =
    /** @type {{ bench: import('./in-page.js').InPage, acknowledged: (type: string) => void }} */ (
      /** @type {unknown} */ (window)
    );
  // Mostly "again" and "hard", so that the cards do not run out.
  const keys = ['1', '2', '1', '3', 'u', '1', '2'];
  const question = () => document.querySelector('.question')?.textContent;
  for (let turn = 0, before = question(); before; turn += 1, before = question()) {
    const key = turn === 0 ? '1' : (keys[(turn + round) % keys.length] ?? '1');
    if (key !== 'u') {
      await bench.showAnswer();
    }
    bench.press(key);
    await bench.until(() => (key === 'u' ? question() !== before : !document.querySelector('.answer')));
    acknowledged(key === 'u' ? 'retracted' : 'reviewed');
    // While it is being saved, the app takes no key.
    await bench.until(() => !document.querySelector('[aria-disabled="true"], [aria-busy="true"]'));
    await bench.rest(0);
  }
}

/**
 * Runs in the page that shows today: has the day planned anew, as it is when the app comes back to the front, and times it
 * until the plan is made of what the database gave.
 * @param {number} count
 * @returns {Promise<number[]>} milliseconds from the first request to the end of the work on the last answer
 */
export async function timePlans(count) {
  const { rest } = /** @type {{ bench: import('./in-page.js').InPage }} */ (/** @type {unknown} */ (window))
    .bench;
  /** Answers are still being worked on in their own task; a message comes in the next. */
  const { port1, port2 } = new MessageChannel();
  let end = 0;
  port1.onmessage = () => (end = performance.now());
  const note = () => port2.postMessage(null);

  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of /** @type {const} */ (['get', 'getAll', 'openCursor'])) {
      const original = /** @type {(...given: any[]) => IDBRequest} */ (prototype[method]);
      /** @type {any} */ (prototype)[method] = function (/** @type {any[]} */ ...given) {
        const request = original.apply(this, given);
        request.addEventListener('success', note);
        return request;
      };
    }
  }
  const times = [];
  while (times.length < count) {
    // Long enough for the work of the time before to be over.
    await rest(1_000);
    const start = performance.now();
    document.dispatchEvent(new Event('visibilitychange'));
    await rest(1_000);
    if (end > start) times.push(end - start);
  }
  return times;
}

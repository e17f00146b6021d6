/**
 * Reads object stores as they stand, past the app. The page has to be of the app's origin, and need not be the app.
 * @param {import('playwright-core').Page} page
 * @param {string[]} stores
 * @returns {Promise<Record<string, any[]>>} rows by store, without bytes
 */
export async function readTables(page, stores) {
  return JSON.parse(await page.evaluate(readInPage, stores));
}

/** Rows that travel into the page at once. */
const portion = 5_000;

/**
 * Writes rows into object stores as they stand, past the app, which has to have made the database.
 * @param {import('playwright-core').Page} page
 * @param {Record<string, object[]>} tables rows by store
 */
export async function writeTables(page, tables) {
  for (const [store, rows] of Object.entries(tables)) {
    for (let start = 0; start < rows.length; start += portion) {
      const json = JSON.stringify(rows.slice(start, start + portion));
      await page.evaluate(writeInPage, { store, json });
    }
  }
}

/** @param {string[]} stores @returns {Promise<string>} */
function readInPage(stores) {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('podo');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(stores);
      const reads = stores.map((store) => [store, transaction.objectStore(store).getAll()]);
      transaction.onabort = () => fail(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        const rows = Object.fromEntries(
          reads.map(([store, request]) => [store, /** @type {IDBRequest} */ (request).result]),
        );
        done(JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? undefined : value)));
      };
    };
  });
}

/** @param {{ store: string, json: string }} portion @returns {Promise<void>} */
function writeInPage({ store, json }) {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('podo');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, 'readwrite', { durability: 'relaxed' });
      for (const row of JSON.parse(json)) transaction.objectStore(store).put(row);
      transaction.onabort = () => fail(transaction.error);
      transaction.oncomplete = () => (opening.result.close(), done());
    };
  });
}

import type { Page } from '@playwright/test';

/** Rows of the database as they stand, read past the app. */
export function rowsOf<Row>(page: Page, store: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('podo');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result as Row[]);
          };
        };
      }),
    store,
  );
}

/** How many events the database holds: everything that was ever done, what was taken back included. */
export const countEvents = async (page: Page): Promise<number> => (await rowsOf(page, 'events')).length;

/** How many reviews the database holds that were not taken back. */
export async function countReviews(page: Page): Promise<number> {
  const events = await rowsOf<{ id: string; type: string; target?: string }>(page, 'events');
  const retracted = new Set(events.flatMap(({ target }) => target ?? []));
  return events.filter(({ id, type }) => type === 'reviewed' && !retracted.has(id)).length;
}

/** The names of all databases of the page's origin. */
export const databases = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

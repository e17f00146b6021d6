import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * Gives a learner who has begun a past: the first `count` cards were all found easy `daysAgo` days before the page's
 * clock and fell due `interval` days later. Only the events are written; the app derives the rest, as after a restore.
 */
export async function studyInThePast(
  page: Page,
  { count, daysAgo, interval }: { count: number; daysAgo: number; interval: number },
) {
  await page.evaluate(writeReviews, { count, daysAgo, interval });
  await page.goto('./settings');
  await page.getByRole('button', { name: /^다시 계산$|^Recalculate$/ }).click();
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /다시 계산했어요|Recalculated/ })
      .first(),
  ).toBeAttached();
}

interface Asked {
  count: number;
  daysAgo: number;
  interval: number;
}

/** Runs in the page. */
function writeReviews({ count, daysAgo, interval }: Asked): Promise<void> {
  interface Card {
    card: string;
    deck: string;
    position: number;
  }
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('podo');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['events', 'memories', 'meta'], 'readwrite');
      const [events, memories, meta] = ['events', 'memories', 'meta'].map((name) =>
        transaction.objectStore(name),
      ) as [IDBObjectStore, IDBObjectStore, IDBObjectStore];
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => resolve(database.close());
      const dayLength = 86_400_000;
      const then = Date.now() - daysAgo * dayLength;
      // At noon or later in Seoul the date in UTC is the study day.
      const day = Math.floor(then / dayLength);
      meta.get('device').onsuccess = ({ target }) => {
        const { device } = (target as IDBRequest<{ device: { id: string; sequence: number; order: number } }>)
          .result;
        memories.getAll().onsuccess = ({ target: found }) => {
          const cards = (found as IDBRequest<Card[]>).result.slice(0, count);
          for (const [index, { card, deck }] of cards.entries()) {
            const sequence = device.sequence + index + 1;
            events.add({
              type: 'reviewed',
              card,
              deck,
              rating: 4,
              before: 'new',
              answer: { evidence: 'recalled', outcome: 'self', hints: 0, millis: 6_000 },
              granted: { state: 'review', dueDay: day + interval, intervalDays: interval },
              desiredRetention: 0.9,
              preset: 'default',
              scheduler: 'fsrs6',
              parameters: 'default',
              id: `${device.id}:${sequence}`,
              device: device.id,
              sequence,
              order: then + index * 10_000,
              at: then + index * 10_000,
              zone: 'Asia/Seoul',
              day,
            });
          }
          meta.put({ key: 'device', device: { ...device, sequence: device.sequence + cards.length } });
        };
      };
    };
  });
}

import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { outputs } from '../../scripts/build.js';
import { top } from '../../scripts/stamp.js';
import { findUpdate, hasNextDeployment, letTakeOver, nextDeployment, updateWaits } from './deployment';
import { expect, offline, online, readyForOffline, test } from './fixtures';
import { learner } from './learner';
import { countReviews } from './records';

const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':version:')).length);

test('every address opens without a network, even after the browser was away @base', async ({
  page,
  host,
  watch,
}) => {
  watch.allow(/Not found|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
  await page.goto('./');
  await readyForOffline(page);
  await offline({ page, host });
  for (const path of ['./', './review', './decks/any', './decks/any/?sort=due#top', './settings']) {
    const response = await page.goto(path);
    expect(response?.fromServiceWorker(), path).toBe(true);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a new version waits, takes over on request, and leaves other tabs what they need @base', async ({
  page,
  host,
  base,
  watch,
}) => {
  // A worker that is stopped in the middle of an answer leaves it out.
  watch.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to fetch dynamically imported/);
  await page.goto('./');
  await readyForOffline(page);
  const other = await page.context().newPage();
  await other.goto('./');

  const next = await nextDeployment(`${top}${outputs[base]}`);
  await host.start(next);
  await findUpdate(page);

  await page.reload();
  expect(await updateWaits(page)).toBe(true);
  expect(await versions(page)).toBe(2);

  await letTakeOver(page, () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.ready).waiting?.postMessage({ type: 'activate' }),
    ),
  );
  await page.reload();
  await offline({ page, host });
  expect(await hasNextDeployment(page)).toBe(true);
  expect(await versions(page)).toBe(2);

  await online({ page, host });
  await other.close();
  await page.reload();
  await expect.poll(() => versions(page)).toBe(1);
  await rm(next, { recursive: true });
});

test('without a network everything goes on: reload, another address, answers', async ({
  page,
  host,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
  const me = learner(page);
  await me.begin();
  await me.answerAll(2);
  await readyForOffline(page);
  await offline({ page, host });
  await page.reload();
  await me.answerAll(3);
  await page.goto('./');
  await me.startToday.click();
  await me.answerAll(2);
  expect(await countReviews(page)).toBe(7);
});

import { rm } from 'node:fs/promises';
import { outputs } from '../../scripts/build.js';
import { top } from '../../scripts/stamp.js';
import { findUpdate, hasNextDeployment, letTakeOver, nextDeployment, updateWaits } from './deployment';
import { expect, readyForOffline, test } from './fixtures';
import { learner } from './learner';
import { countReviews } from './records';

test('a new version is announced on today, never amid a session, and comes on a tap', async ({
  page,
  host,
  watch,
}) => {
  // A worker that is stopped in the middle of an answer leaves it out.
  watch.allow(/Failed to fetch dynamically imported/);
  const me = learner(page);
  const banner = page.getByRole('status').filter({ hasText: '새 버전이 준비됐어요.' });
  await me.begin();
  await me.answer();
  const next = await nextDeployment(`${top}${outputs['']}`);
  await readyForOffline(page);
  await host.start(next);
  await findUpdate(page);

  await me.answer();
  await expect(banner).toBeHidden();
  await page.getByRole('button', { name: '학습 그만하기' }).click();
  await expect(banner).toBeVisible();
  await me.startToday.click();
  await expect(me.asked).toBeVisible();
  await expect(banner).toBeHidden();
  await page.reload();
  await expect(me.asked).toBeVisible();
  await page.goto('./');
  await expect(banner).toBeVisible();

  const reloaded = page.waitForEvent('load');
  await banner.getByRole('button', { name: '지금 바꾸기' }).click();
  await letTakeOver(page, async () => undefined);
  await reloaded;
  await expect(me.startToday).toBeVisible();
  expect(await hasNextDeployment(page)).toBe(true);
  expect(await updateWaits(page)).toBe(false);
  await expect(banner).toBeHidden();
  expect(await countReviews(page)).toBe(2);
  await rm(next, { recursive: true });
});

test('"later" keeps a new version quiet until the next start', async ({ page, host }) => {
  const banner = page.getByRole('status').filter({ hasText: '새 버전이 준비됐어요.' });
  await page.goto('./');
  await readyForOffline(page);
  const next = await nextDeployment(`${top}${outputs['']}`);
  await host.start(next);
  await findUpdate(page);
  await banner.getByRole('button', { name: '나중에' }).click();
  await expect(banner).toBeHidden();
  await page.reload();
  await expect(banner).toBeVisible();
  await rm(next, { recursive: true });
});

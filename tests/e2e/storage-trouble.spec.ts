import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { learner } from './learner';
import { countEvents } from './records';

const trouble = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });
const outdated = '더 새로운 포도가 이 기록을 쓰고 있어요.';

/** Opens the database as a Podo of the future would. */
const openNewer = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('podo', 9_999);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );

test('records of a newer version are left alone', async ({ page, watch }) => {
  watch.allow(/favicon/);
  await page.goto('./icons/32.png');
  await openNewer(page);
  await page.goto('./');
  await expect(trouble(page, outdated)).toBeVisible();
  await expect(page.getByRole('button', { name: '학습 시작' })).toBeHidden();
  const reloaded = page.waitForEvent('load');
  await trouble(page, outdated).getByRole('button', { name: '새로 고침' }).click();
  await reloaded;
  await expect(trouble(page, outdated)).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(9_999);
});

test('an open tab makes way for a newer version', async ({ page, context, watch }) => {
  watch.allow(/favicon/);
  const me = learner(page);
  await me.begin();
  const question = await me.question.innerText();
  const other = await context.newPage();
  await other.goto('./icons/32.png');
  await openNewer(other);
  await expect(trouble(page, outdated)).toBeVisible();
  await expect(me.question).toHaveText(question);
});

test('a full disk is said with a backup at hand, and the card waits', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answer();
  const events = await countEvents(page);
  const question = await me.question.innerText();
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: IDBObjectStore['add'] };
    store.kept = store.add;
    store.add = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await me.showAnswer();
  await me.rating('알맞음').click();
  const full = trouble(page, '저장 공간이 가득 찼어요.');
  await expect(full).toBeVisible();
  await expect(me.question).toHaveText(question);
  expect(await countEvents(page)).toBe(events);

  const downloading = page.waitForEvent('download');
  await full.getByRole('button', { name: '백업하기' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.podo-backup$/);

  await page.evaluate(() => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: IDBObjectStore['add'] };
    store.add = store.kept!;
  });
  await page.getByRole('alert').getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await me.rating('알맞음').click();
  await expect(me.question).not.toHaveText(question);
  expect(await countEvents(page)).toBe(events + 1);
});

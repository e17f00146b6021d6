import type { Page } from '@playwright/test';
import { axe, expect, offline, readyForOffline, test, wipe } from './fixtures';
import { learner } from './learner';
import { preview, previewed } from './preview';
import { countEvents, countReviews } from './records';

test.use({ now: '2026-11-23T20:00:00+09:00' });

const nameOf = (date: string) => `podo-${date}.podo-backup`;
const lost = (page: Page) => page.getByRole('alert').filter({ hasText: '기록이 지워졌어요' });

/** The names in the folder of the automatic backups, in order. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const folder = await (
      await navigator.storage.getDirectory()
    ).getDirectoryHandle('backups', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  });

/** Writes copies of a backup under other names, whole or without their ends. */
const copy = (page: Page, from: string, to: string[], share = 1) =>
  page.evaluate(
    async ({ from, to, share }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
      const file = await (await folder.getFileHandle(from)).getFile();
      const content = await file.arrayBuffer();
      for (const name of to) {
        const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await writable.write(content.slice(0, Math.floor(content.byteLength * share)));
        await writable.close();
      }
    },
    { from, to, share },
  );

/** Answers some cards and leaves the session; waits for the day's backup. */
async function studyOn(page: Page, date: string, count = 1) {
  const me = learner(page);
  await page.goto('./review');
  await me.answerAll(count);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(() => kept(page)).toContain(nameOf(date));
}

async function openKept(page: Page) {
  await page.goto('./settings');
  await page.getByText(/남겨 둔 백업 \d+개/).click();
}
const row = (page: Page, date: string) =>
  page.getByRole('button', { name: new RegExp(`^${date}.*미리 보기$`) });

test('a session leaves a backup behind, which brings everything back after the database was lost @base', async ({
  page,
}) => {
  const me = learner(page);
  await me.begin();
  await page.goto('./settings');
  await expect(page.getByText('아직 없어요. 학습을 마치면 만들어요.')).toBeVisible();

  await studyOn(page, '2026-11-23', 3);
  const events = await countEvents(page);
  await page.goto('./settings');
  await expect(page.getByText(/마지막 자동 백업: 오늘 20:\d\d/)).toBeVisible();
  await page.goto('./');
  const before = await page.locator('#content').innerText();

  await wipe(page);
  await page.goto('./');
  await expect(lost(page)).toContainText('11월 23일 (월)의 자동 백업이 남아 있어요.');
  await lost(page).getByRole('button', { name: '자동 백업 보기' }).click();
  await expect(preview(page)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  expect(await previewed(page)).toMatchObject({
    '답한 카드': '3장',
    기록: `${events}개`,
    '여기 없는 기록': `${events}개`,
    과정: expect.stringContaining('여기 없음'),
  });
  expect(await countEvents(page)).toBe(0);
  await preview(page).getByRole('button', { name: '되살리기' }).click();
  await expect(me.startToday).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  expect(await page.locator('#content').innerText()).toBe(before);
  expect(await countEvents(page)).toBe(events);
});

test('after a loss another file may be chosen instead, or a new beginning', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await studyOn(page, '2026-11-23', 2);
  await wipe(page);
  await page.goto('./');
  await lost(page).getByRole('button', { name: '자동 백업 보기' }).click();
  const choosing = page.waitForEvent('filechooser');
  await preview(page).getByRole('button', { name: '다른 파일 고르기' }).click();
  await choosing;
  await expect(preview(page)).toBeHidden();
  await page.reload();
  await lost(page).getByRole('button', { name: '새로 시작하기' }).click();

  // What is studied anew never takes the place of what was lost.
  await me.begin();
  await me.answer();
  await page.keyboard.press('Escape');
  await openKept(page);
  await row(page, '11월 23일').click();
  await expect(preview(page)).toBeVisible();
  expect(await previewed(page)).toMatchObject({ '답한 카드': '2장' });
});

test('a backup is looked at, handed out and closed, by keyboard too', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await studyOn(page, '2026-11-23', 2);
  const events = await countEvents(page);
  await openKept(page);
  expect(await axe(page)).toEqual([]);

  await row(page, '11월 23일').focus();
  await page.keyboard.press('Enter');
  await expect(preview(page)).toBeVisible();
  expect(await previewed(page)).toMatchObject({
    '답한 카드': '2장',
    '학습한 날': '2026년 11월 23일',
    '여기 없는 기록': '없음',
    과정: expect.stringContaining('여기와 같음'),
  });
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(row(page, '11월 23일')).toBeFocused();

  await page.keyboard.press('Enter');
  const downloading = page.waitForEvent('download');
  await preview(page).getByRole('button', { name: '내보내기' }).click();
  expect((await downloading).suggestedFilename()).toBe(nameOf('2026-11-23'));
  await expect(page.getByText('백업 파일을 만들었어요.')).toBeVisible();
  expect(await countEvents(page)).toBe(events);
});

test('a damaged backup is refused with a sentence and changes nothing', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await studyOn(page, '2026-11-23', 2);
  const events = await countEvents(page);
  await openKept(page);
  // The end is whole, so that it is listed; what is before it is not.
  await page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    const writable = await (await folder.getFileHandle(name)).createWritable({ keepExistingData: true });
    await writable.write({ type: 'write', position: 200, data: new Uint8Array(2_000).fill(7) });
    await writable.close();
  }, nameOf('2026-11-23'));
  await row(page, '11월 23일').click();
  await expect(page.getByText('백업 파일이 손상됐어요. 아무것도 바꾸지 않았어요.')).toBeVisible();
  await expect(preview(page)).toBeHidden();
  expect(await countEvents(page)).toBe(events);

  await copy(page, nameOf('2026-11-23'), [nameOf('2026-11-22')], 0.5);
  await page.reload();
  await expect(page.getByText('남겨 둔 백업 1개')).toBeVisible();
});

test('days are covered as they pass, and thinned', async ({ page }) => {
  test.setTimeout(90_000);
  const me = learner(page);
  await me.begin();
  await studyOn(page, '2026-11-23');
  const before = Array.from({ length: 40 }, (_, back) =>
    nameOf(new Date(Date.UTC(2026, 10, 22 - back)).toISOString().slice(0, 10)),
  );
  await copy(page, nameOf('2026-11-23'), before);

  // Left in the middle, and not seen again until days later: made when all is quiet.
  await page.clock.setSystemTime(new Date('2026-11-24T08:00:00+09:00'));
  await page.goto('./review');
  await me.answer();
  await page.clock.setSystemTime(new Date('2026-11-27T08:00:00+09:00'));
  await page.goto('./');
  await expect.poll(() => kept(page)).toContain(nameOf('2026-11-24'));
  await expect
    .poll(() => kept(page))
    .toEqual(
      // The last days of months, of weeks, and seven days.
      ['10-31', '11-08', '11-15', '11-18', '11-19', '11-20', '11-21', '11-22', '11-23', '11-24'].map((date) =>
        nameOf(`2026-${date}`),
      ),
    );

  await studyOn(page, '2026-11-27');
  expect(await kept(page)).not.toContain(nameOf('2026-11-18'));
  await openKept(page);
  await expect(page.getByText('마지막 자동 백업: 오늘 08:0')).toBeVisible();
  const list = page.getByRole('list', { name: '자동 백업' });
  await expect(list.getByRole('listitem')).toHaveCount(10);
  await expect(list.getByRole('listitem').first()).toContainText('11월 27일 (금)');
});

test('a second session of a day takes the place of the first', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await studyOn(page, '2026-11-23');
  await page.clock.setSystemTime(new Date('2026-11-23T22:10:00+09:00'));
  await page.goto('./review');
  await me.answerAll(2);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await page.goto('./settings');
  await expect(page.getByText('마지막 자동 백업: 오늘 22:1')).toBeVisible();
  expect(await kept(page)).toEqual([nameOf('2026-11-23')]);
  await page.getByText('남겨 둔 백업 1개').click();
  await row(page, '11월 23일').click();
  await expect(preview(page)).toBeVisible();
  expect(await previewed(page)).toMatchObject({ '답한 카드': '3장' });
  expect(await countReviews(page)).toBe(3);
});

test('is made offline', async ({ page, host }) => {
  const me = learner(page);
  await me.begin();
  await readyForOffline(page);
  await offline({ page, host });
  await studyOn(page, '2026-11-23');
  await page.goto('./settings');
  await expect(page.getByText(/마지막 자동 백업: 오늘 20:\d\d/)).toBeVisible();
});

test('a browser without private files says so and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('No.', 'SecurityError'));
  });
  const me = learner(page);
  await me.begin();
  await me.answer();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await page.goto('./settings');
  await expect(page.getByText('이 브라우저에는 자동 백업을 둘 곳이 없어요.')).toBeVisible();
  await expect(page.getByRole('button', { name: '백업 파일 만들기' })).toBeVisible();
  await expect(page.getByText(/남겨 둔 백업/)).toBeHidden();
});

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, wipe } from './fixtures';
import { learner } from './learner';
import { preview, previewed } from './preview';
import { countEvents, countReviews } from './records';

test.use({ now: '2026-11-23T20:00:00+09:00' });

const restored = (page: Page) =>
  page.getByText(/백업에서 기록 \d+개를 더했어요|백업에 새로운 기록은 없었어요/);
const gone = (page: Page) => page.getByRole('alert').filter({ hasText: '기록이 지워졌어요' });

/** Makes a backup in the settings, and gives its content. */
async function save(page: Page): Promise<Buffer> {
  await page.goto('./settings');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '백업 파일 만들기' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('podo-2026-11-23.podo-backup');
  await expect(page.getByText('백업 파일을 만들었어요.')).toBeVisible();
  return readFile(await file.path());
}

/** Chooses a file in the dialog that the button on the screen opens. */
async function choose(page: Page, buffer: Buffer, name = 'podo.podo-backup') {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '백업에서 되살리기' }).first().click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** The same, and restores it after its preview. */
async function restore(page: Page, buffer: Buffer) {
  await choose(page, buffer);
  await preview(page).getByRole('button', { name: '되살리기' }).click();
  await expect(preview(page)).toBeHidden();
}

/** What today says of the day and of each deck. */
async function today(page: Page): Promise<string> {
  await page.goto('./');
  await expect(page.getByRole('link', { name: '이어서 학습' })).toBeVisible();
  return page.locator('#content').innerText();
}

test('what was studied comes back from a backup after the browser has lost it, once', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(10);
  const before = await today(page);
  const events = await countEvents(page);
  const backup = await save(page);

  await wipe(page);
  for (const visit of ['first', 'second']) {
    await page.goto('./');
    await expect(gone(page), `${visit} visit after the loss`).toBeVisible();
    await expect(page.getByRole('button', { name: '학습 시작' })).toBeHidden();
  }

  await restore(page, backup);
  await expect(me.startToday).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  expect(await today(page)).toBe(before);
  expect(await countEvents(page)).toBe(events);

  await page.goto('./settings');
  await restore(page, backup);
  await expect(page.getByText('백업에 새로운 기록은 없었어요.')).toBeVisible();
  expect(await countEvents(page)).toBe(events);
  expect(await today(page)).toBe(before);
});

test('a backup is looked at before it is merged, and a press on close leaves everything as it is', async ({
  page,
}) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(2);
  const backup = await save(page);
  const inBackup = await countEvents(page);
  await wipe(page);
  await page.goto('./');
  await gone(page).getByRole('button', { name: '새로 시작하기' }).click();
  await me.begin();
  await me.answer();
  const events = await countEvents(page);

  await page.goto('./settings');
  for (const leave of ['닫기', 'Escape']) {
    await choose(page, backup);
    await expect(preview(page)).toBeVisible();
    expect(await previewed(page)).toMatchObject({
      '만든 때': expect.stringMatching(/^오늘 20:\d\d$/),
      '답한 카드': '2장',
      '학습한 날': '2026년 11월 23일',
      기록: `${inBackup}개`,
      '여기 없는 기록': `${inBackup}개`,
    });
    if (leave === 'Escape') await page.keyboard.press(leave);
    else await preview(page).getByRole('button', { name: leave }).last().click();
    await expect(preview(page)).toBeHidden();
    await expect(page.getByRole('button', { name: '백업에서 되살리기' })).toBeFocused();
    expect(await countEvents(page)).toBe(events);
  }

  await restore(page, backup);
  await expect(restored(page)).toBeVisible();
  expect(await countEvents(page)).toBe(events + inBackup);
  await choose(page, backup);
  await expect(preview(page)).toBeVisible();
  expect(await previewed(page)).toMatchObject({ '여기 없는 기록': '없음' });
});

test('whoever has no backup begins anew after a loss', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await wipe(page);
  await page.goto('./');
  await gone(page).getByRole('button', { name: '새로 시작하기' }).click();
  await me.begin();
  await me.answer();
  expect(await countReviews(page)).toBe(1);
});

test('a damaged and a foreign file are refused and change nothing', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(2);
  const backup = await save(page);
  const events = await countEvents(page);

  const files = unzipSync(backup);
  const lines = strFromU8(files['events.jsonl']!).split('\n');
  const withEvents = (text: string) => Buffer.from(zipSync({ ...files, 'events.jsonl': strToU8(text) }));
  const newer = strFromU8(files['backup.json']!).replace('"formatVersion": 1', '"formatVersion": 99');
  const damaged = '백업 파일이 손상됐어요. 아무것도 바꾸지 않았어요.';
  const foreign = '포도 백업 파일이 아니에요. .podo-backup 파일을 고르세요.';
  const cases = [
    { what: 'an event is missing', file: withEvents(lines.slice(1).join('\n')), says: damaged },
    { what: 'a line is broken', file: withEvents(`${lines.join('\n').slice(0, -4)}`), says: damaged },
    { what: 'a picture', file: await readFile('static/icons/32.png'), says: foreign },
    { what: 'nothing', file: Buffer.alloc(0), says: foreign },
    {
      what: 'from a newer version',
      file: Buffer.from(zipSync({ ...files, 'backup.json': strToU8(newer) })),
      says: '더 새로운 포도에서 만든 백업이에요. 먼저 새 버전으로 바꾸세요.',
    },
  ];
  for (const { what, file, says } of cases) {
    await choose(page, file);
    await expect(page.getByRole('status').filter({ hasText: says }), what).toBeVisible();
    expect(await countEvents(page), what).toBe(events);
  }
  await restore(page, backup);
  await expect(page.getByText('백업에 새로운 기록은 없었어요.')).toBeVisible();
});

test('a new device goes on from a backup on its first visit', async ({ page, browser, baseURL }) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(3);
  const before = await today(page);
  const backup = await save(page);

  const device = await browser.newContext({ baseURL: baseURL!, locale: 'ko-KR', timezoneId: 'Asia/Seoul' });
  await device.clock.install({ time: new Date('2026-11-23T20:30:00+09:00') });
  const there = await device.newPage();
  await there.goto('./');
  await there.getByRole('link', { name: '백업에서 이어서 하기' }).click();
  await expect(there).toHaveURL(/settings#backup$/);
  await expect(there.getByRole('button', { name: '백업 파일 만들기' })).toBeHidden();
  await restore(there, backup);
  await expect(restored(there)).toBeVisible();
  await there.getByRole('button', { name: '오늘로 가기' }).click();
  await expect(learner(there).startToday).toBeVisible();
  expect(await there.locator('#content').innerText()).toBe(before);
  await device.close();
});

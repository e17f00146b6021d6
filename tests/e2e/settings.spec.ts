import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { learner } from './learner';
import { studyInThePast } from './past';
import { countEvents } from './records';

test.use({ now: '2026-11-23T20:00:00+09:00' });

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

/** Opens the settings, with the finer points unfolded. */
async function open(page: Page) {
  await page.goto('./settings');
  await page.getByText('간격과 하루의 시작').click();
}

/** Types into a field and leaves it with Enter. */
async function enter(page: Page, name: string, value: string) {
  await field(page, name).fill(value);
  await field(page, name).press('Enter');
}

/** The same, and waits until it is saved. */
async function save(page: Page, name: string, value: string) {
  const events = await countEvents(page);
  await enter(page, name, value);
  await expect.poll(() => countEvents(page)).toBe(events + 1);
}

test('minutes and limits decide how much today holds, and stay', async ({ page }) => {
  await learner(page).begin();
  await open(page);
  await save(page, '하루 학습 시간', '5');
  await expect(page.getByText('저장했어요.').first()).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '7 장' })).toBeVisible();
  await expect(page.getByText('약 5분 · 새 카드 7장')).toBeVisible();

  await open(page);
  await expect(field(page, '하루 학습 시간')).toHaveValue('5');
  await save(page, '하루 새 카드', '3');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '3 장' })).toBeVisible();
});

test('a stepper changes a number, and presses are gathered', async ({ page }) => {
  await learner(page).begin();
  await page.goto('./settings');
  const more = page.getByRole('button', { name: '하루 학습 시간 늘리기' });
  for (let press = 0; press < 5; press += 1) await more.click();
  await expect(field(page, '하루 학습 시간')).toHaveValue('15');
  await expect(page.getByText('저장했어요.').first()).toBeVisible();
  await page.reload();
  await expect(field(page, '하루 학습 시간')).toHaveValue('15');
});

test('what is out of bounds or no number is refused with a sentence and changes nothing', async ({
  page,
}) => {
  await learner(page).begin();
  await open(page);
  const events = await countEvents(page);
  const cases = [
    { name: '하루 학습 시간', value: '0', says: '1에서 180 사이로 적으세요.', was: '10' },
    { name: '하루 학습 시간', value: '열', says: '1에서 180 사이로 적으세요.', was: '10' },
    { name: '목표 기억률', value: '99', says: '70에서 97 사이로 적으세요.', was: '90' },
    { name: '하루가 시작하는 시각', value: '24', says: '0에서 23 사이로 적으세요.', was: '4' },
    { name: '처음 익히는 간격', value: '내일', says: '30일까지의 간격을 여덟 개까지', was: '1m 10m' },
    { name: '처음 익히는 간격', value: '31d', says: '30일까지의 간격을 여덟 개까지', was: '1m 10m' },
    { name: '잊었을 때 다시 익히는 간격', value: '10x', says: '30일까지의 간격을 여덟 개까지', was: '10m' },
  ];
  for (const { name, value, says } of cases) {
    await enter(page, name, value);
    await expect(page.getByText(says).first(), `${name}: ${value}`).toBeVisible();
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await countEvents(page)).toBe(events);
  await open(page);
  for (const { name, was } of cases) await expect(field(page, name)).toHaveValue(was);
});

test('steps and retention are what the ratings then grant', async ({ page }) => {
  const me = learner(page);
  const days = async () => Number(/(\d+)일/.exec(await me.rating('쉬움').innerText())![1]);
  await me.begin();
  await me.showAnswer();
  await expect(me.rating('다시')).toContainText('1분');
  const usual = await days();

  await open(page);
  await save(page, '처음 익히는 간격', '2m, 15m 1d');
  await expect(field(page, '처음 익히는 간격')).toHaveValue('2m 15m 1d');
  await save(page, '목표 기억률', '95');
  await page.goto('./review');
  await me.showAnswer();
  await expect(me.rating('다시')).toContainText('2분');
  await expect(me.rating('알맞음')).toContainText('15분');
  expect(await days()).toBeLessThan(usual);
});

test('the day begins at the hour that was chosen', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await open(page);
  await save(page, '하루가 시작하는 시각', '7');
  await page.goto('./review');
  await me.answerAll(15, '쉬움');
  await expect(me.summary).toBeVisible();
  await page.clock.setSystemTime(new Date('2026-11-24T06:50:00+09:00'));
  await page.goto('./');
  await expect(page.getByText('오늘 학습을 마쳤어요')).toBeVisible();
  await page.clock.setSystemTime(new Date('2026-11-24T07:10:00+09:00'));
  await page.reload();
  await expect(me.startToday).toBeVisible();
});

test('after a holiday with 300 due, today holds the chosen minutes and says when all is caught up', async ({
  page,
}) => {
  const me = learner(page);
  await me.begin();
  await studyInThePast(page, { count: 300, daysAgo: 30, interval: 8 });
  await page.goto('./');
  const count = page.getByRole('heading', { name: /^\d+ 장$/ });
  await expect(count).toBeVisible();
  const cards = parseInt(await count.innerText(), 10);
  expect(cards).toBeGreaterThan(20);
  expect(cards).toBeLessThan(100);
  await expect(page.getByText(`약 10분 · 복습 ${cards}장`)).toBeVisible();
  const plan = page.getByText('밀린 복습');
  await expect(plan).toContainText(`밀린 복습 ${300 - cards}장은 하루 10분씩 하면`);
  await expect(plan).toContainText(/1[12]월 \d+일 \(.\)에 다 따라잡아요/);
  await expect(plan).toContainText('새 카드는 쉬어요.');

  await page.goto('./settings');
  await save(page, '하루 학습 시간', '20');
  await page.goto('./');
  await expect(page.getByText(`약 20분 · 복습 ${2 * cards}장`)).toBeVisible();
  await expect(plan).toContainText(`밀린 복습 ${300 - 2 * cards}장은 하루 20분씩 하면`);
});

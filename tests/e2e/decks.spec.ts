import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { learner } from './learner';

test.use({ now: '2026-11-23T20:00:00+09:00' });

const firstDeck = '도커·컴포즈·쿠버네티스';
const secondDeck = '구성 요소의 역할';

const deckRow = (page: Page, title: string) =>
  page.getByRole('list', { name: '덱' }).getByRole('listitem').filter({ hasText: title });

/** Chooses an action from the menu of the card on the screen. */
async function fromMenu(page: Page, action: string) {
  await page.getByRole('button', { name: '카드 메뉴' }).click();
  await page.getByRole('button', { name: action }).click();
}

/** The row of a card in its deck. */
async function cardRow(page: Page, question: string) {
  await page.goto('./decks/containers');
  return page.getByRole('listitem').filter({ hasText: question });
}

test('a deck that is turned off takes its cards out of today, and brings them back', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const question = await me.question.innerText();
  await me.answerAll(2, '쉬움');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '13 장' })).toBeVisible();
  const before = await deckRow(page, firstDeck).innerText();

  await page.getByRole('link', { name: '덱' }).first().click();
  const toggle = page.getByRole('switch', { name: `${firstDeck} · 학습에 넣기` });
  await toggle.uncheck();
  await expect(page.getByText(`${firstDeck}: 학습에서 뺐어요.`).first()).toBeVisible();
  await page.goto('./');
  await expect(deckRow(page, secondDeck)).toBeVisible();
  await expect(deckRow(page, firstDeck)).toHaveCount(0);
  await me.startToday.click();
  await expect(me.asked).toBeVisible();
  const other = await me.question.innerText();
  await page.goto('./decks/components');
  await expect(page.getByRole('listitem').filter({ hasText: other })).toBeVisible();

  await page.goto('./decks/containers');
  await page.getByRole('switch', { name: '학습에 넣기' }).check();
  await expect(page.getByText(`${firstDeck}: 학습에 넣었어요.`).first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: question })).toContainText('복습');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '13 장' })).toBeVisible();
  expect(await deckRow(page, firstDeck).innerText()).toBe(before);
});

test('with all decks off, today leads to the decks', async ({ page }) => {
  await learner(page).begin();
  await page.goto('./decks');
  const toggles = page.getByRole('switch');
  await expect(toggles).toHaveCount(15);
  for (let index = 0; index < 15; index += 1) {
    await toggles.nth(index).uncheck();
    await expect(page.getByText('학습에서 뺐어요').first()).toBeAttached();
  }
  await page.getByRole('link', { name: '오늘' }).click();
  await expect(page.getByText('켜 둔 덱이 없어요.')).toBeVisible();
  await page.getByRole('link', { name: '덱 고르기' }).click();
  await expect(toggles.first()).not.toBeChecked();
});

test('a suspended card stays away until it is turned on again in its deck', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const question = await me.question.innerText();
  await fromMenu(page, '이 카드 그만 보기');
  await expect(me.question).not.toHaveText(question);
  await expect(page.getByText('이제 나오지 않아요. 덱 화면에서 다시 켤 수 있어요.').first()).toBeVisible();
  const row = await cardRow(page, question);
  await expect(row).toContainText('쉬는 중');
  await row.getByRole('button').click();
  const sheet = page.getByRole('dialog', { name: '쉬는 중' });
  await sheet.getByRole('button', { name: '다시 보기' }).click();
  await expect(sheet).toBeHidden();
  await expect(row).toContainText('아직 안 봤어요');
  // The session goes on with the card that was on the screen.
  await page.goto('./review');
  await me.answer('쉬움');
  await expect(me.question).toHaveText(question);
});

test('a card can be suspended from its deck', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const question = await me.question.innerText();
  const row = await cardRow(page, question);
  await row.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: '이 카드 그만 보기' }).click();
  await expect(row).toContainText('쉬는 중');
  await page.goto('./review');
  await expect(me.question).not.toHaveText(question);
  await expect(me.question).not.toBeEmpty();
});

test('a card that was put off comes back with the next study day', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const question = await me.question.innerText();
  await fromMenu(page, '내일까지 미루기');
  await expect(me.question).not.toHaveText(question);
  await expect(page.getByText('내일 다시 나와요.').first()).toBeVisible();
  await expect(await cardRow(page, question)).toContainText('내일 다시');

  // After midnight it is still the same study day.
  await page.clock.setSystemTime(new Date('2026-11-24T03:50:00+09:00'));
  await page.goto('./review');
  await expect(me.question).not.toBeEmpty();
  await expect(me.question).not.toHaveText(question);
  await page.clock.setSystemTime(new Date('2026-11-24T04:10:00+09:00'));
  await expect(await cardRow(page, question)).toContainText('아직 안 봤어요');
  await page.goto('./review');
  await expect(me.question).toHaveText(question);
});

test('a deck that does not exist says so', async ({ page }) => {
  await learner(page).begin();
  await page.goto('./decks/nothing');
  await expect(page.getByRole('heading', { name: '이 덱은 이제 없어요.' })).toBeVisible();
  await page.getByRole('link', { name: '덱 목록으로' }).click();
  await expect(page.getByRole('heading', { name: '덱', exact: true })).toBeVisible();
});

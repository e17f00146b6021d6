import { expect, test } from './fixtures';
import { learner } from './learner';
import { countReviews } from './records';

test.use({ now: '2026-11-23T20:00:00+09:00' });

test('a first visit reaches the first card in two taps, and ten answers are kept', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const asked = await me.answerAll(10);
  expect(new Set(asked).size).toBe(10);
  expect(await countReviews(page)).toBe(10);
});

test('undo goes back any number of steps, also after a reload and after the last card', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const asked = await me.answerAll(3);
  await me.undo.click();
  await expect(me.question).toHaveText(asked[2]!);
  await page.reload();
  await expect(me.question).toHaveText(asked[2]!);
  await me.undo.click();
  await expect(me.question).toHaveText(asked[1]!);
  await page.keyboard.press('Control+z');
  await expect(me.question).toHaveText(asked[0]!);
  expect(await countReviews(page)).toBe(0);

  await me.answerAll(15, '쉬움');
  await expect(me.summary).toBeVisible();
  await me.undo.click();
  await expect(me.asked).toBeVisible();
  expect(await countReviews(page)).toBe(14);
});

test('a session goes on with the same card after a reload', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(4);
  const question = await me.question.innerText();
  await page.reload();
  await expect(me.question).toHaveText(question);
  await expect(me.asked).toBeVisible();
});

test('the interval on a button is the interval that is given, and learning steps come back in time', async ({
  page,
}) => {
  const me = learner(page);
  await me.begin();
  const [first] = [await me.question.innerText()];
  await me.showAnswer();
  await expect(me.rating('다시')).toContainText('1분');
  await expect(me.rating('어려움')).toContainText('6분');
  await expect(me.rating('알맞음')).toContainText('10분');
  await me.rating('다시').click();
  await expect(me.question).not.toHaveText(first!);
  await page.clock.fastForward('01:05');
  await me.answer();
  await expect(me.question).toHaveText(first!);
});

test('the day ends with a summary, and tomorrow begins at four in the morning', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(15, '쉬움');
  await expect(me.summary).toBeVisible();
  await page.getByRole('link', { name: '오늘로' }).click();
  await expect(page).not.toHaveURL(/review/);
  await expect(page.getByText('오늘 학습을 마쳤어요')).toBeVisible();

  await page.clock.setSystemTime(new Date('2026-11-24T03:50:00+09:00'));
  await page.reload();
  await expect(page.getByText('오늘 학습을 마쳤어요')).toBeVisible();
  await page.clock.setSystemTime(new Date('2026-11-24T04:10:00+09:00'));
  await page.reload();
  await expect(me.startToday).toBeVisible();
});

test('"more today" brings new cards', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(15, '쉬움');
  await page.getByRole('button', { name: '새 카드 10장 더' }).click();
  await me.answerAll(10, '쉬움');
  await expect(me.summary).toBeVisible();
});

test('a clock that was set back loses and doubles nothing', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answerAll(3, '쉬움');
  await page.clock.setSystemTime(new Date('2026-11-20T08:00:00+09:00'));
  await page.reload();
  await me.answerAll(2, '쉬움');
  expect(await countReviews(page)).toBe(5);
});

test('two tabs see each other and never double a review', async ({ page, context }) => {
  const me = learner(page);
  await me.begin();
  const other = await context.newPage();
  const you = learner(other);
  await other.goto('./review');
  const question = await me.question.innerText();
  await expect(you.question).toHaveText(question);
  await you.answer();
  await expect(me.question).not.toHaveText(question);
  await me.answerAll(2);
  expect(await countReviews(page)).toBe(3);
});

test('leaving and coming back at once goes on with the next card', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const answered = await me.answer();
  const next = await me.question.innerText();
  await page.evaluate(async () => {
    const link = (name: string) =>
      [...document.querySelectorAll('a, button')].find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(name),
      ) as HTMLElement | undefined;
    // No person is as quick: the day is still being planned anew when the session begins again.
    link('학습 그만하기')!.click();
    while (!link('이어서 학습')) await new Promise(requestAnimationFrame);
    link('이어서 학습')!.click();
  });
  await expect(me.question).toHaveText(next);
  expect(next).not.toBe(answered);
  await me.answer();
  expect(await countReviews(page)).toBe(2);
});

test('the undo button takes back a card that was set aside first of all', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  const first = await me.question.innerText();
  await expect(me.undo).toBeDisabled();
  await page.keyboard.press('s');
  await expect(me.question).not.toHaveText(first);
  await me.undo.click();
  await expect(me.question).toHaveText(first);
});

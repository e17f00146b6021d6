import { expect, test } from './fixtures';
import { withKinds } from './kinds-course';
import { learner } from './learner';
import { countReviews } from './records';

// Other kinds of cards have keys of their own: kinds.spec.ts.
test.beforeEach(async ({ host, build }) => {
  await host.start(
    await withKinds(
      build,
      Array.from({ length: 9 }, () => 'recall' as const),
    ),
  );
});

test('a session by keyboard alone', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await page.keyboard.press('Space');
  await expect(me.rating('알맞음')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  for (const key of ['1', '2', '3', '4']) {
    await page.keyboard.press('Enter');
    await expect(me.rating('알맞음')).toBeVisible();
    await page.keyboard.press(key);
    await expect(me.reveal).toBeVisible();
  }
  expect(await countReviews(page)).toBe(5);

  const before = await me.question.innerText();
  await page.keyboard.press('s');
  await expect(me.question).not.toHaveText(before);
  await page.keyboard.press('u');
  await expect(me.question).toHaveText(before);
  await page.keyboard.press('b');
  await expect(me.question).not.toHaveText(before);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/review/);
});

test('focus is on the question of each new card, and on the answer once it is revealed', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answer();
  await expect(me.question).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: '정답' })).toBeFocused();
});

test('a rating that was given is announced with its interval', async ({ page }) => {
  const me = learner(page);
  await me.begin();
  await me.answer('알맞음');
  await expect(page.getByRole('status').filter({ hasText: '알맞음, 10분 뒤에 다시 나와요.' })).toBeAttached();
});

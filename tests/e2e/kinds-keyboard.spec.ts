import { expect, test } from './fixtures';
import { begin, check, lastReview, options, region, rowsOfCard } from './kinds';
import { taskOf, twoBlanks } from './kinds-course';
import { learner } from './learner';

test.use({ now: '2026-11-23T20:00:00+09:00', contextOptions: { reducedMotion: 'reduce' } });

test('a choice by keyboard: digits choose, Space goes on, the learner may overrule', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await begin({ page, host, build }, 'choice');
  await expect(options(page)).toHaveCount(4);
  const shown = await options(page).allInnerTexts();
  const { decoys } = taskOf('choice');
  const right = shown.findIndex((each) => !decoys.some(({ text }) => each.includes(text.source)));
  await page.keyboard.press(String(right + 1));
  await expect(region(page)).toBeFocused();
  await expect(options(page).nth(right)).toContainText('정답');
  await expect(me.rating('알맞음')).toContainText('1일');
  await expect(me.rating('쉬움')).toContainText('1일');
  await page.keyboard.press('2');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({ rating: 2, answer: { outcome: 'correct' } });

  await page.keyboard.press('u');
  await expect(options(page)).toHaveText(shown);
  await page.keyboard.press('Space');
  await expect(options(page)).toHaveCount(0);
  await page.getByRole('button', { name: '보기에서 고르기' }).click();
  await expect(options(page)).toHaveText(shown);
  await me.question.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(region(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(region(page)).toBeHidden();
  expect(await lastReview(page)).toMatchObject({
    rating: 3,
    answer: { evidence: 'recalled', outcome: 'self' },
  });
});

test('a sort by keyboard: Tab between items, arrows between groups, and Space when all are placed', async ({
  page,
  host,
  build,
}) => {
  await begin({ page, host, build }, 'sort');
  await expect(page.getByRole('radiogroup')).toHaveCount(5);
  const all = await page.getByRole('radiogroup').count();
  await page.getByRole('radio').first().focus();
  for (let item = 0; item < all; item += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    if (item < all - 1) await page.keyboard.press('Tab');
  }
  await expect(check(page)).toBeEnabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(check(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region(page)).toBeFocused();
  await expect(page.getByText('5개 중 2개를 맞혔어요.')).toBeVisible();
});

test('an order by keyboard: a row moves, keeps the focus, and says where it is', async ({
  page,
  host,
  build,
}) => {
  await begin({ page, host, build }, 'order');
  const rows = rowsOfCard(page);
  await expect(rows).toHaveCount(4);
  const last = (await rows.last().innerText()).trim();
  const up = page.getByRole('button', { name: `위로: ${last}` });
  await up.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows.nth(2)).toHaveText(last);
  await expect(up).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `${last}, 4개 중 3번째` })).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toHaveText(last);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows.first()).toHaveText(last);
  await expect(up).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows.nth(1)).toHaveText(last);
});

test('a list by keyboard: names are added by Enter, and Enter on nothing checks when all are there', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await begin({ page, host, build }, 'list');
  const field = page.getByRole('textbox');
  await expect(field).toBeFocused();
  for (const name of ['KUBELET', '쿠블릿', 'etcd', 'kube-proxy', 'Container Runtime']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(page.getByText('하나씩 써 주세요. 3개 중 3개')).toBeVisible();
  await expect(page.getByRole('list', { name: '찾은 것' }).getByRole('listitem')).toHaveText([
    'kubelet',
    'kube-proxy',
    '컨테이너 런타임',
  ]);
  await page.keyboard.press('Enter');
  await expect(region(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({
    rating: 2,
    answer: { evidence: 'produced', outcome: 'correct', tries: 1 },
  });
});

test('a cloze by keyboard: a second try and a hint cost, and what differs is told', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await begin({ page, host, build }, 'cloze');
  const field = page.getByRole('textbox', { name: '빈칸' });
  await expect(field).toBeFocused();
  for (const [name, value] of Object.entries({
    autocapitalize: 'off',
    autocorrect: 'off',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'done',
  }))
    await expect(field).toHaveAttribute(name, value);
  expect(
    await field.evaluate((input) => parseFloat(getComputedStyle(input).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  await page.keyboard.type('ReplicaSett');
  await page.keyboard.press('Enter');
  await expect(page.getByText('아직 정답이 아니에요.').first()).toBeVisible();
  await expect(region(page)).toBeHidden();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(region(page)).toBeHidden();
  await page.keyboard.type('Replicaset');
  await page.keyboard.press('Enter');
  await expect(region(page)).toBeFocused();
  await expect(me.question).toHaveText('복제본의 수는 ReplicaSet이 지킨다.');
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({
    rating: 2,
    answer: { outcome: 'correct', tries: 1, hints: 0 },
  });

  await me.undo.click();
  await page.getByRole('button', { name: '힌트' }).click();
  await expect(page.getByText('첫 글자 ‘R’, 모두 10글자').first()).toBeVisible();
  await field.fill('Replica');
  await field.press('Enter');
  await field.fill('레플리카셌');
  await field.press('Enter');
  await expect(region(page)).toContainText('쓴 답: 레플리카셌. 지울 글자: 셌. 빠진 글자: 셋.');
  await expect(region(page).locator('del')).toHaveText('셌');
  await expect(region(page).locator('ins')).toHaveText('셋');
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({
    rating: 1,
    answer: { outcome: 'wrong', tries: 1, hints: 1 },
  });
});

test('the Enter that ends a syllable enters nothing', async ({ page, host, build }) => {
  await begin({ page, host, build }, 'cloze');
  const field = page.getByRole('textbox', { name: '빈칸' });
  await field.fill('레플리카');
  const press = (how: { isComposing?: boolean; keyCode?: number }) =>
    field.evaluate((input, more) => {
      const init = { key: 'Enter', bubbles: true, cancelable: true, ...more };
      input.dispatchEvent(new KeyboardEvent('keydown', init));
    }, how);
  await press({ isComposing: true });
  await press({ keyCode: 229 });
  await expect(field).toHaveAccessibleName('빈칸');
  await expect(page.getByText('알맞은 말을 써 주세요.')).toBeVisible();
  await press({});
  await expect(page.getByText('아직 정답이 아니에요.').first()).toBeVisible();
});

test('several blanks have a field each, and Enter goes to the next', async ({ page, host, build }) => {
  const me = learner(page);
  await begin({ page, host, build }, 'cloze', { changed: { cloze: twoBlanks } });
  await expect(page.getByRole('textbox', { name: '빈칸 1' })).toBeFocused();
  await expect(me.question).toHaveText(/빈칸 1.*빈칸 2/);
  await page.keyboard.type('maxSurge');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '빈칸 2' })).toBeFocused();
  await page.keyboard.type('maxunavailable');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '빈칸 1' })).not.toHaveAttribute('aria-invalid');
  await expect(page.getByRole('textbox', { name: '빈칸 2' })).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('maxUnavailable');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({
    rating: 2,
    answer: { parts: { right: 2, all: 2 }, tries: 1 },
  });
});

test('a command by keyboard: its hint is never the whole', async ({ page, host, build }) => {
  const me = learner(page);
  await begin({ page, host, build }, 'command');
  const field = page.getByRole('textbox', { name: '명령' });
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: '힌트' }).press('Enter');
  await expect(page.getByText('이렇게 시작해요: kubectl get').first()).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type('kubectl  get pods -n shop -o wide');
  await page.keyboard.press('Enter');
  await expect(region(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({ rating: 2, answer: { outcome: 'correct', hints: 1 } });
});

test('Escape leaves a field for the keys of the session', async ({ page, host, build }) => {
  await begin({ page, host, build }, 'command');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox')).not.toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/review/);
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { begin, check, lastReview, region } from './kinds';
import { rightPod } from './kinds-course';
import { learner } from './learner';

// What manifests and commands need beside the other kinds: keys, layouts, and what is told after grading.

test.use({ now: '2026-11-23T20:00:00+09:00', contextOptions: { reducedMotion: 'reduce' } });

const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const lines = (page: Page) => page.getByRole('group', { name: '쓴 매니페스트' }).getByRole('listitem');

test('blanks by keyboard: Enter goes on, a second try and a hint cost, each blank is told', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await begin({ page, host, build }, 'manifest');
  await expect(field(page, 'apiVersion의 값')).toBeFocused();
  await expect(page.getByRole('listitem').filter({ has: field(page, 'replicas의 값') })).toContainText(
    '5행 2단계',
  );
  await page.keyboard.type('apps/v1');
  await page.keyboard.press('Enter');
  await expect(field(page, 'replicas의 값')).toBeFocused();
  await page.keyboard.type('1234');
  expect(await page.getByText('1234', { exact: true }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: '힌트' }).press('Enter');
  await expect(field(page, 'replicas의 값')).toHaveAccessibleDescription('파드 수');
  await field(page, 'rollingUpdate 아래의 키와 값').focus();
  await page.keyboard.type('maxSurge: 3');
  await page.keyboard.press('Enter');
  const block = field(page, 'spec 아래의 내용');
  await expect(block).toBeFocused();
  await page.keyboard.type('containers:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- name: nginx');
  await page.keyboard.press('Enter');
  await page.keyboard.type('image: nginx:1.27');
  await expect(block).toHaveValue('containers:\n  - name: nginx\n    image: nginx:1.27');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('아직 정답이 아니에요.').first()).toBeVisible();
  await expect(field(page, 'replicas의 값')).toBeFocused();
  await expect(field(page, 'apiVersion의 값')).not.toHaveAttribute('aria-invalid');
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');

  await expect(region(page)).toBeFocused();
  await expect(page.getByText('4개 중 3개를 맞혔어요.')).toBeVisible();
  await expect(lines(page).nth(4)).toContainText('틀림');
  await expect(lines(page).nth(9)).toContainText('맞음');
  await page.getByRole('list', { name: '틀린 곳' }).getByRole('button').click();
  await expect(lines(page).nth(4)).toBeFocused();
  const differences = page.getByRole('group', { name: '정답과 비교' }).getByRole('listitem');
  await expect(differences.filter({ hasText: '정답:' }).first()).toHaveText(/replicas: 10/);
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({
    rating: 1,
    answer: { outcome: 'wrong', tries: 1, hints: 1, parts: { right: 3, all: 4 } },
  });
});

test('a manifest by keyboard: it indents, lets go, survives a reload, and says what was read', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await begin({ page, host, build }, 'write');
  const editor = field(page, '매니페스트');
  await expect(editor).toBeFocused();
  await page.keyboard.type('apiVersion: v1\nkind: Pod\nmetadata:\nname: web');
  await expect(editor).toHaveValue('apiVersion: v1\nkind: Pod\nmetadata:\n  name: web');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('spec:\n- a');
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(editor).toHaveValue(/^spec:\n {4}- a$/m);
  await page.keyboard.press('Control+z');
  await expect(editor).toHaveValue(/^spec:\n {2}- a$/m);
  await page.keyboard.press('Escape');
  await expect(editor).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '두 칸 들여쓰기' })).toBeFocused();

  await page.reload();
  await expect(editor).toHaveValue(/^metadata:\n {2}name: web$/m);
  await editor.fill('kind: Pod\n metadata: web');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('이대로는 읽을 수 없어요.').first()).toBeVisible();
  await expect(page.getByRole('list', { name: '틀린 곳' })).toContainText('1행');
  await editor.fill(rightPod.replace('80', '"80"'));
  await page.keyboard.press('Control+Enter');
  await expect(region(page)).toBeFocused();
  await expect(lines(page).nth(9)).toContainText('spec.containers[0].ports[0].containerPort');
  await page.getByText('쿠버네티스가 읽은 것').click();
  await expect(page.locator('pre')).toContainText('containerPort: "80"');
  await me.question.focus();
  await page.keyboard.press('2');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({ rating: 2, answer: { outcome: 'wrong', tries: 1 } });
});

test('who gives up after a try is told what was wrong, and a manifest to mend can begin again', async ({
  page,
  host,
  build,
}) => {
  await begin({ page, host, build }, 'fix');
  const editor = field(page, '매니페스트');
  const broken = await editor.inputValue();
  await expect(page.getByRole('button', { name: '처음부터 다시' })).toBeDisabled();
  await editor.fill('kind: Pod');
  await page.getByRole('button', { name: '처음부터 다시' }).click();
  await expect(editor).toHaveValue(broken);
  await editor.fill(broken.replace('imgae', 'image'));
  await check(page).click();
  await expect(page.getByText('아직 정답이 아니에요.').first()).toBeVisible();
  await page.getByRole('button', { name: '정답 보기' }).click();
  await expect(region(page)).toContainText('정수여야 하는데');
});

test('what was typed with the Korean layout is offered, never put in', async ({ page, host, build }) => {
  await begin({ page, host, build }, 'command');
  const command = field(page, '명령');
  await page.keyboard.insertText('ㅏㅕㅠㄷㅊ시 ㅎㄷㅅ pods -n "가게"');
  await expect(page.getByText('한글 자판으로 쓴 것 같아요.')).toContainText('kubectl get');
  await expect(command).toHaveValue('ㅏㅕㅠㄷㅊ시 ㅎㄷㅅ pods -n "가게"');
  await page.keyboard.press('Alt+Enter');
  await expect(command).toHaveValue('kubectl get pods -n "가게"');
  await expect(command).toBeFocused();
  await expect(page.getByText('한글 자판으로 쓴 것 같아요.')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(command).toHaveValue(/^ㅏㅕ/);
});

test('a keyboard’s dashes, quotes and spaces become what was typed', async ({ page, host, build }) => {
  await begin({ page, host, build }, 'command');
  const command = field(page, '명령');
  for (const [name, value] of Object.entries({
    autocapitalize: 'off',
    autocorrect: 'off',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'done',
  }))
    await expect(command).toHaveAttribute(name, value);
  await page.keyboard.insertText('kubectl get pods output=\u201cwide\u201d');
  await command.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(17, 17));
  await page.keyboard.insertText('\u2014');
  await expect(command).toHaveValue('kubectl get pods --output="wide"');
  await page.keyboard.type('x');
  await expect(command).toHaveValue('kubectl get pods --xoutput="wide"');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the key row types at the caret, and the field keeps the focus', async ({ page, host, build }) => {
    await begin({ page, host, build }, 'write');
    const editor = field(page, '매니페스트');
    await editor.tap();
    await page.keyboard.type('spec');
    const keys = page.getByRole('toolbar', { name: '기호와 이동' });
    const press = (name: string) => keys.getByRole('button', { name, exact: true }).tap();
    await press('쌍점');
    await page.keyboard.press('Enter');
    await press('붙임표');
    await page.keyboard.type('a');
    await press('쌍점');
    await press('중괄호');
    await press('따옴표');
    await page.keyboard.type('b');
    await press('오른쪽으로');
    await page.keyboard.type(': 1');
    await press('위로');
    await press('두 칸 들여쓰기');
    await expect(editor).toHaveValue('spec:  \n  - a: {"b": 1}');
    await expect(editor).toBeFocused();
  });

  test('the key row stands on an on-screen keyboard', async ({ page, host, build }) => {
    await page.addInitScript(() => {
      const keyboard = 300;
      Object.defineProperty(VisualViewport.prototype, 'height', {
        get: () => innerHeight - (document.activeElement?.matches('textarea') ? keyboard : 0),
      });
    });
    await begin({ page, host, build }, 'write');
    const keys = page.getByRole('toolbar', { name: '기호와 이동' });
    await field(page, '매니페스트').tap();
    await page.evaluate(() => visualViewport!.dispatchEvent(new Event('resize')));
    await expect
      .poll(() => keys.evaluate((row) => innerHeight - row.getBoundingClientRect().bottom))
      .toBe(300);
    await field(page, '매니페스트').blur();
    await page.evaluate(() => visualViewport!.dispatchEvent(new Event('resize')));
    await expect.poll(() => keys.evaluate((row) => getComputedStyle(row).position)).not.toBe('fixed');
  });
});

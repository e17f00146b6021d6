import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { withKinds } from './kinds-course';
import { learner } from './learner';

const root = (page: Page) => page.locator('html');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const { locale, lang, title } of [
  { locale: 'ko-KR', lang: 'ko', title: '무엇을 배울까요?' },
  { locale: 'en-GB', lang: 'en', title: 'What will you learn?' },
  // Podo speaks no French: English is the nearest.
  { locale: 'fr-FR', lang: 'en', title: 'What will you learn?' },
]) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test('is answered in its language', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(root(page)).toHaveAttribute('lang', lang);
      await expect(page).toHaveTitle(`${title} · ${lang === 'ko' ? '포도' : 'Podo'}`);
    });
  });
}

test('another language changes everything at once, and stays', async ({ page }) => {
  await learner(page).begin();
  await page.goto('./settings');
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.getByRole('radio', { name: 'English' }).check();

  await expect(heading(page)).toHaveText('Settings');
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Settings · Podo');
  await expect(page.getByRole('textbox', { name: 'Minutes a day' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore a backup' })).toBeVisible();
  // What stays in its own language says so.
  await expect(page.getByText('한국어')).toHaveCount(1);
  await expect(page.locator('label', { hasText: '한국어' })).toHaveAttribute('lang', 'ko');
  expect(
    await page.getByRole('main').evaluate((main) => (main as HTMLElement).innerText.replace('한국어', '')),
  ).not.toMatch(/[가-힣]/);

  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('link', { name: 'Start studying' })).toBeVisible();
  await expect(page.locator('body[data-same-page]')).toHaveCount(1);

  await page.reload();
  await expect(page.getByRole('link', { name: 'Start studying' })).toBeVisible();
  await page.getByRole('link', { name: 'Start studying' }).click();
  await expect(page.getByRole('button', { name: /Show answer|Recall without options/ })).toBeVisible();

  await page.goto('./settings');
  await page.getByRole('radio', { name: 'Browser' }).check();
  await expect(heading(page)).toHaveText('설정');
  await page.reload();
  await expect(heading(page)).toHaveText('설정');
  await expect(root(page)).toHaveAttribute('lang', 'ko');
});

test('a course in Korean is marked as Korean in an English interface', async ({ page, host, build }) => {
  await host.start(await withKinds(build, ['recall', 'choice', 'sort'], {}, ['ko']));
  await learner(page).begin();
  await page.goto('./settings');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(heading(page)).toHaveText('Settings');
  for (const address of ['./', './decks', './decks/kinds', './review']) {
    await page.goto(address);
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText(/[가-힣]/).first()).toBeVisible();
    expect(await unmarked(page, /[가-힣]/, 'ko'), address).toEqual([]);
  }
});

test('English terms in Korean text are marked as English', async ({ page }) => {
  const me = learner(page);
  await page.goto('./');
  for (const toggle of await page.getByRole('switch').all()) {
    if ((await toggle.getAttribute('aria-label')) !== 'kubectl 명령') await toggle.uncheck();
  }
  await page.getByRole('switch', { name: 'kubectl 명령' }).check();
  await page.getByRole('button', { name: '학습 시작' }).click();
  for (let card = 0; card < 3; card += 1) {
    await me.showAnswer();
    expect(
      await unmarked(page, /\p{Script=Latin}{2,}/u, 'en', 'article :is(.path, .question, .answer, .note)'),
      await me.question.innerText(),
    ).toEqual([]);
    await me.rating('알맞음').click();
    await expect(me.asked).toBeVisible();
  }
  await page.goto('./decks/kubectl');
  await expect(page.locator('#content li [lang=en]').first()).toBeVisible();
});

/**
 * Texts on the screen that match `script` and stand under another language than `language`. Names of controls, which are
 * plain strings to a screen reader, and sentences that quote a title are not looked at.
 */
function unmarked(
  page: Page,
  script: RegExp,
  language: string,
  within = '#content, article',
): Promise<string[]> {
  return page.evaluate(
    ({ source, flags, language, within }) => {
      const wanted = new RegExp(source, flags);
      const found: string[] = [];
      for (const part of document.querySelectorAll(within)) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, data } = walker.currentNode as Text;
          const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
          if (
            wanted.test(data) &&
            lang !== language &&
            parentElement?.checkVisibility() &&
            !parentElement.closest('.visually-hidden, footer')
          )
            found.push(data.trim());
        }
      }
      return found;
    },
    { source: script.source, flags: script.flags, language, within },
  );
}

test.describe('in an English browser', () => {
  test.use({ locale: 'en-US' });

  test('Korean decks are marked as Korean from the first visit on', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('switch').first()).toBeVisible();
    expect(await unmarked(page, /[가-힣]/, 'ko')).toEqual([]);
  });
});

test.describe('the colours', () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = 'rgb(250, 249, 247)';
  const dark = 'rgb(19, 17, 24)';

  test('follow the device until others are chosen, and then stay', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('./settings');
    await expect(heading(page)).toBeVisible();
    expect(await ground(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(page)).toBe(dark);

    await page.getByRole('radio', { name: '밝게' }).check();
    await expect.poll(() => ground(page)).toBe(light);
    await page.reload();
    await expect(page.getByRole('radio', { name: '밝게' })).toBeChecked();
    expect(await ground(page)).toBe(light);
    await expect(page.locator('meta[name=theme-color][media=all]')).toHaveAttribute('content', '#faf9f7');

    await page.getByRole('radio', { name: '어둡게' }).check();
    await expect.poll(() => ground(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.reload();
    await expect(heading(page)).toBeVisible();
    expect(await ground(page)).toBe(dark);

    await page.getByRole('radio', { name: '시스템', exact: true }).check();
    await expect.poll(() => ground(page)).toBe(light);
  });
});

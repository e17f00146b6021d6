import type { Page } from '@playwright/test';
import * as backupEn from '../../src/lib/messages/backup.en';
import * as backupKo from '../../src/lib/messages/backup.ko';
import * as answersEn from '../../src/lib/messages/answers.en';
import * as answersKo from '../../src/lib/messages/answers.ko';
import * as cardEn from '../../src/lib/messages/card.en';
import * as cardKo from '../../src/lib/messages/card.ko';
import * as decksEn from '../../src/lib/messages/decks.en';
import * as decksKo from '../../src/lib/messages/decks.ko';
import * as studyEn from '../../src/lib/messages/study.en';
import * as studyKo from '../../src/lib/messages/study.ko';
import * as summaryEn from '../../src/lib/messages/summary.en';
import * as summaryKo from '../../src/lib/messages/summary.ko';
import * as welcomeEn from '../../src/lib/messages/welcome.en';
import * as welcomeKo from '../../src/lib/messages/welcome.ko';
import { axe, expect, test } from './fixtures';
import { hasKoreanFont, layoutProblems } from './layout';
import { learner } from './learner';
import { studyInThePast } from './past';
import { isTakingPictures, picture, type Scheme } from './pictures';

const words = {
  ko: {
    backup: backupKo.messages,
    study: studyKo.messages,
    card: cardKo.messages,
    answers: answersKo.messages,
    end: summaryKo.messages,
    decks: decksKo.messages,
    welcome: welcomeKo.messages,
  },
  en: {
    backup: backupEn.messages,
    study: studyEn.messages,
    card: cardEn.messages,
    answers: answersEn.messages,
    end: summaryEn.messages,
    decks: decksEn.messages,
    welcome: welcomeEn.messages,
  },
};
type Language = keyof typeof words;

const phone = { width: 390, height: 844 };
/** The last is the one that a session goes on with. */
const windows = [{ width: 320, height: 640 }, { width: 1280, height: 800 }, phone];

test.use({
  now: '2026-11-23T20:00:00+09:00',
  contextOptions: { reducedMotion: 'reduce' },
  // The pictures are a phone's: sharp, and without the hints that a mouse gets.
  deviceScaleFactor: isTakingPictures ? 2 : 1,
  hasTouch: isTakingPictures,
});

for (const language of ['ko', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${scheme}`, () => {
      test.use({ locale: language === 'ko' ? 'ko-KR' : 'en-US', colorScheme: scheme });

      test('every screen can be read, hit and seen whole', async ({ page, watch }) => {
        test.setTimeout(120_000);
        watch.allow(/Not found/);
        await visitAll(page, language, scheme);
      });
    });
  }
}

/** Lives through a learner's first days, and looks at each screen on the way. */
async function visitAll(page: Page, language: Language, scheme: Scheme) {
  const { study, card, answers, end, decks, welcome, backup } = words[language];
  const take = (name: string) => picture(page, name, language, scheme);
  const heading = page.getByRole('heading', { level: 1 });
  const reveal = page.getByRole('button', { name: study.reveal });
  const withoutOptions = page.getByRole('button', { name: answers.withoutOptions });
  const asked = reveal.or(withoutOptions);
  const showAnswer = async () => {
    if (await withoutOptions.isVisible()) await withoutOptions.click();
    await reveal.click();
    await expect(page.getByRole('region', { name: study.answer })).toBeVisible();
  };

  await page.goto('./');
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible();
  expect(await hasKoreanFont(page)).toBe(true);
  await look(page, 'welcome');
  await page.getByRole('radio', { name: welcome.minutesOption(5), exact: true }).check();
  await page.getByRole('button', { name: welcome.start }).click();

  await expect(asked).toBeVisible();
  await look(page, 'a question');
  await take('study');
  await page.getByRole('button', { name: card.menu }).click();
  await expect(page.getByRole('button', { name: card.bury })).toBeVisible();
  await look(page, 'the menu of a card');
  await page.getByRole('button', { name: card.keys }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'the keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await showAnswer();
  await look(page, 'an answer');
  await take('answer');

  const summary = page.getByText(end.title);
  await page.keyboard.press('4');
  await expect(asked.or(summary)).toBeVisible();
  while (!(await summary.isVisible())) {
    await showAnswer();
    await page.keyboard.press('4');
    await expect(page.getByRole('region', { name: study.answer })).toBeHidden();
    await expect(asked.or(summary)).toBeVisible();
  }
  await look(page, 'the summary');
  await page.getByRole('link', { name: end.home }).click();
  await expect(page.getByRole('group')).toBeVisible();
  await look(page, 'today, all done');

  await page.goto('./decks');
  await expect(page.getByRole('switch')).not.toHaveCount(0);
  await look(page, 'the decks');
  await page.goto('./decks/containers');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await look(page, 'a deck');
  await page.getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByRole('dialog').getByRole('button', { name: decks.suspend })).toBeVisible();
  await look(page, 'a card of a deck');

  await page.goto('./settings');
  await expect(page.locator('summary')).toHaveCount(2);
  await page.locator('summary').first().click();
  await page.locator('summary').last().click();
  await expect(page.getByRole('textbox').last()).toBeVisible();
  await look(page, 'the settings');
  await page.getByRole('list').getByRole('button').click();
  await expect(page.getByRole('dialog').getByText(backup.preview.newEvents)).toBeVisible();
  await look(page, 'the preview of a backup');
  await page.goto('./nowhere');
  await expect(heading).toBeVisible();
  await look(page, 'an address that leads nowhere');

  await page.clock.setSystemTime(new Date('2026-12-02T20:00:00+09:00'));
  await page.goto('./');
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await look(page, 'today');
  await studyInThePast(page, { count: 40, daysAgo: 3, interval: 9 });
  await page.goto('./');
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await take('today');
  await page.goto('./decks');
  await expect(page.getByRole('switch')).not.toHaveCount(0);
  await take('decks');
  await studyInThePast(page, { count: 340, daysAgo: 30, interval: 8 });
  await page.goto('./');
  await expect(page.getByText(/300|2\d\d/).first()).toBeVisible();
  await look(page, 'today after a holiday');
}

/** Sees that the screen is right in windows of all sizes. */
async function look(page: Page, name: string) {
  for (const size of windows) {
    await page.setViewportSize(size);
    expect.soft(await layoutProblems(page), `${name}, ${size.width} px wide`).toEqual([]);
  }
  expect.soft(await axe(page), name).toEqual([]);
}

test('forced colours hide nothing', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { welcome } = words.ko;
  await page.goto('./');
  await page.getByRole('button', { name: welcome.start }).click();
  await learner(page).showAnswer();
  expect(await layoutProblems(page)).toEqual([]);
  for (const address of ['./', './decks', './settings']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await layoutProblems(page), address).toEqual([]);
  }
});

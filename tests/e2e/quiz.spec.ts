import type { Page } from '@playwright/test';
import { axe, expect, offline, readyForOffline, test } from './fixtures';
import type { Host } from './host';
import { taskOf, withKinds } from './kinds-course';
import { options } from './kinds';
import { layoutProblems } from './layout';
import { studyInThePast } from './past';
import { rowsOf } from './records';

test.use({ now: '2026-11-23T20:00:00+09:00', contextOptions: { reducedMotion: 'reduce' } });

interface Written {
  type: string;
  card: string;
  at: number;
  order: number;
  quiz?: { id: string };
  answer: { outcome: string; quiz?: { id: string } } | null;
}

/** What was written down in quizzes, in its order. */
const written = async (page: Page): Promise<Written[]> =>
  (await rowsOf<Written>(page, 'events'))
    .filter(({ quiz, answer }) => quiz ?? answer?.quiz)
    .sort((a, b) => a.order - b.order);

/** A learner of a course of three choices and a blank, all met yesterday but the last choice. */
async function begin({ page, host, build }: { page: Page; host: Host; build: string }) {
  await host.start(await withKinds(build, ['choice', 'cloze', 'choice', 'choice', 'recall']));
  await page.goto('./');
  await page.getByRole('button', { name: '학습 시작' }).click();
  await expect(page).toHaveURL(/\/review$/);
  await studyInThePast(page, { count: 3, daysAgo: 1, interval: 1 });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const place = (page: Page, at: number, all = 4) => page.getByText(`${at} / ${all}`, { exact: true });
const start = (page: Page) => button(page, '시작');

/** Chooses the right option, or a wrong one. */
async function choose(page: Page, isRight: boolean) {
  const decoy = new RegExp(
    taskOf('choice')
      .decoys.map(({ text }) => text.source)
      .join('|'),
  );
  const fitting = options(page).filter(isRight ? { hasNotText: decoy } : { hasText: decoy });
  await fitting.first().getByRole('button').click();
}

/** Answers the question on the screen, whatever kind it is of. @returns whether it was the blank */
async function answer(page: Page, isRight: boolean): Promise<boolean> {
  const field = page.getByRole('textbox');
  await expect(field.or(options(page).first())).toBeVisible();
  if (!(await field.isVisible())) return choose(page, isRight).then(() => false);
  await field.fill(isRight ? 'replica set' : 'Pod');
  return true;
}

async function seen(page: Page, name: string) {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    expect.soft(await layoutProblems(page), `${name}, ${size.width} px wide`).toEqual([]);
  }
  expect.soft(await axe(page), name).toEqual([]);
}

test('a quiz tells after each answer, counts the first of the day, and mistakes are studied at once', async ({
  page,
  host,
  build,
}) => {
  await begin({ page, host, build });
  await page.goto('./');
  await page.getByRole('link', { name: '퀴즈 풀기' }).click();
  await expect(page.getByRole('heading', { name: '4 문제' })).toBeVisible();
  await seen(page, 'set-up');
  await start(page).click();

  for (let at = 1; at <= 4; at += 1) {
    await expect(place(page, at)).toBeVisible();
    if (await answer(page, at !== 2)) await button(page, '확인').click();
    await expect(page.getByText(at === 2 ? '정답이 아니에요.' : '정답이에요.').last()).toBeVisible();
    if (at === 2) await seen(page, 'told');
    await button(page, /^(다음|결과 보기)/).click();
  }
  await expect(page.getByRole('heading', { name: '3 / 4점' })).toBeVisible();
  await expect(page.getByText('틀린 문제', { exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText(/노트 · kinds.md \d행/);
  await seen(page, 'results');
  // What was met yesterday counts; the new card does not.
  const first = await written(page);
  expect(first.map(({ type }) => type).sort()).toEqual(['quizzed', 'reviewed', 'reviewed', 'reviewed']);

  await button(page, '틀린 1문제 바로 다시 풀기').click();
  await expect(place(page, 1, 1)).toBeVisible();
  if (await answer(page, true)) await button(page, '확인').click();
  await button(page, '결과 보기').click();
  await expect(page.getByText('틀린 문제가 없어요.')).toBeVisible();
  await page.goto('./quiz');
  await start(page).click();
  await button(page, '모르겠어요').click();
  await expect.poll(() => written(page)).toHaveLength(6);
  expect((await written(page)).slice(4).map(({ type }) => type)).toEqual(['quizzed', 'quizzed']);
  await page.goto('./quiz');
  await expect(page.getByRole('list', { name: '지난 퀴즈' }).getByRole('listitem')).toHaveCount(3);
});

test('a simulation tells nothing, can be returned to, and goes on after a kill, offline', async ({
  page,
  host,
  build,
  context,
}) => {
  await begin({ page, host, build });
  await readyForOffline(page);
  await offline({ page, host });
  await page.goto('./quiz');
  await page.getByRole('radio', { name: '모의고사' }).check();
  await start(page).click();

  await expect(place(page, 1)).toBeVisible();
  await answer(page, false);
  await expect(page.getByText(/정답이/)).toHaveCount(0);
  await button(page, '다시 볼 문제로 표시').click();
  await button(page, '다음').click();
  await expect(place(page, 2)).toBeVisible();
  const asked = await page.getByRole('heading', { level: 1 }).innerText();
  const isBlank = await answer(page, true);
  await expect.poll(() => runOf(page)).toMatchObject({ at: 1, flags: [true, false, false, false] });
  await expect.poll(async () => (await runOf(page)).answers.filter(Boolean)).toHaveLength(2);
  expect(await written(page)).toEqual([]);
  await page.close();

  const again = await context.newPage();
  await again.goto(`${host.url}quiz/run`);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(asked);
  if (isBlank) await expect(again.getByRole('textbox')).toHaveValue('replica set');
  else await expect(options(again).getByRole('button', { pressed: true })).toHaveCount(1);
  await seen(again, 'simulation');

  await again.keyboard.press('Escape');
  await again.getByRole('link', { name: '이어서 풀기' }).click();
  await button(again, '문제 목록').click();
  await expect(again.getByText('답하지 않은 문제가 2개 있어요. 표시한 문제는 1개예요.')).toBeVisible();
  await seen(again, 'list of questions');
  await button(again, '1번, 답함, 표시함').click();
  await expect(place(again, 1)).toBeVisible();
  await answer(again, true);
  await button(again, '문제 목록').click();
  await button(again, '제출하고 결과 보기').click();
  await expect(again.getByRole('heading', { name: '2 / 4점' })).toBeVisible();
  const events = await written(again);
  expect(events.map((event) => event.answer?.outcome ?? 'none')).toEqual([
    ...['correct', 'correct', 'none', 'none'],
  ]);
  await again.reload();
  await expect(again.getByRole('article')).toHaveCount(2);
});

test('a simulation whose time is over while the app is away ends then', async ({ page, host, build }) => {
  await begin({ page, host, build });
  await page.goto('./quiz');
  await page.getByRole('radio', { name: '모의고사' }).check();
  await start(page).click();
  await expect(page.getByRole('timer')).toContainText('15:00');
  await answer(page, true);
  const run = await runOf(page);
  await expect.poll(async () => (await runOf(page)).answers.filter(Boolean)).toHaveLength(1);
  await page.goto('./settings');
  await page.clock.fastForward('02:00:00');
  await page.goto('./quiz');
  await expect(page.getByRole('list', { name: '지난 퀴즈' })).toContainText('1 / 4');
  const events = await written(page);
  expect(events.map(({ at }) => at)).toEqual(events.map(() => run.endsAt));
  expect(events).toHaveLength(4);
});

test('a quiz can be taken by keyboard alone', async ({ page, host, build }) => {
  await host.start(await withKinds(build, ['choice', 'choice']));
  await page.goto('./');
  await page.getByRole('button', { name: '학습 시작' }).click();
  await expect(page).toHaveURL(/\/review$/);
  await page.goto('./quiz');
  await start(page).focus();
  await page.keyboard.press('Enter');
  for (const at of [1, 2]) {
    await expect(place(page, at, 2)).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByText(/^정답이/).last()).toBeVisible();
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('heading', { name: /\/ 2점/ })).toBeVisible();
});

interface Run {
  at: number;
  flags: boolean[];
  answers: unknown[];
  endsAt: number | null;
}

/** The quiz that goes on, as the database has it. */
const runOf = async (page: Page): Promise<Run> =>
  (await rowsOf<{ key: string; run: Run }>(page, 'meta')).find(({ key }) => key === 'quiz')!.run;

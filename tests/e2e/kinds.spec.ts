import { axe, expect, offline, readyForOffline, test } from './fixtures';
import {
  answers,
  begin,
  check,
  kinds,
  lastReview,
  options,
  region,
  rowsOfCard,
  words,
  type Kind,
} from './kinds';
import { taskOf, withKinds } from './kinds-course';
import { layoutProblems } from './layout';
import { learner } from './learner';

test.use({ now: '2026-11-23T20:00:00+09:00', contextOptions: { reducedMotion: 'reduce' } });

for (const language of ['ko', 'en'] as const) {
  test.describe(`in ${language}, light and dark`, () => {
    test.use({ locale: language === 'ko' ? 'ko-KR' : 'en-US' });

    for (const kind of kinds)
      test(`${kind} can be read, hit and seen whole, before and after it is answered`, async ({
        page,
        host,
        build,
      }) => {
        const look = async (name: string) => {
          for (const size of [
            { width: 1280, height: 800 },
            { width: 390, height: 844 },
          ]) {
            await page.setViewportSize(size);
            expect.soft(await layoutProblems(page), `${name}, ${size.width} px wide`).toEqual([]);
          }
          for (const colorScheme of ['dark', 'light'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            expect.soft(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
          }
        };
        await begin({ page, host, build }, kind, { language });
        const bar = page.getByRole('button', { name: words[language].study.reveal });
        await expect(bar.or(options(page, words[language].answers.options).first())).toBeVisible();
        await look('before');
        await answers[kind](page, language, false);
        await expect(region(page, words[language].study.answer)).toBeFocused();
        await expect(page.getByText(words[language].answers.verdict.wrong).last()).toBeVisible();
        await look('wrong');
        await page.reload();
        await expect(region(page, words[language].study.answer)).toBeHidden();
        await answers[kind](page, language, true);
        await expect(page.getByText(words[language].answers.verdict.correct).last()).toBeVisible();
        await look('right');
      });
  });
}

const written: Record<Kind, { right: object; wrong: object }> = {
  choice: {
    right: { evidence: 'recognised', outcome: 'correct', hints: 0 },
    wrong: { evidence: 'recognised', outcome: 'wrong', given: { fact: expect.stringMatching(/^other/) } },
  },
  sort: {
    right: { evidence: 'recognised', outcome: 'correct', parts: { right: 5, all: 5 } },
    wrong: { evidence: 'recognised', outcome: 'wrong', parts: { right: 0, all: 5 } },
  },
  order: {
    right: { evidence: 'produced', outcome: 'correct', parts: { right: 4, all: 4 } },
    wrong: { evidence: 'produced', outcome: 'wrong', given: { text: expect.stringContaining(' → ') } },
  },
  list: {
    right: { evidence: 'produced', outcome: 'correct', parts: { right: 3, all: 3 } },
    wrong: { evidence: 'produced', outcome: 'wrong', tries: 1, given: { text: 'etcd' } },
  },
  cloze: {
    right: { evidence: 'produced', outcome: 'correct', hints: 0 },
    wrong: { evidence: 'produced', outcome: 'wrong', tries: 1, given: { text: 'ReplicaSets' } },
  },
  command: {
    right: { evidence: 'produced', outcome: 'correct', hints: 0 },
    wrong: { evidence: 'produced', outcome: 'wrong', tries: 1 },
  },
  manifest: {
    right: { evidence: 'produced', outcome: 'correct', parts: { right: 4, all: 4 } },
    wrong: { evidence: 'produced', outcome: 'wrong', tries: 1, parts: { right: 3, all: 4 } },
  },
  write: {
    right: { evidence: 'produced', outcome: 'correct', hints: 0 },
    wrong: { evidence: 'produced', outcome: 'wrong', tries: 1 },
  },
  fix: {
    right: { evidence: 'produced', outcome: 'correct', hints: 0 },
    wrong: { evidence: 'produced', outcome: 'wrong', tries: 1 },
  },
};

for (const kind of kinds) {
  test.describe(`${kind} by touch, offline`, () => {
    test.use({ hasTouch: true });
    test('writes down what was given, and one press goes on with what is expected', async ({
      page,
      host,
      build,
      watch,
    }) => {
      watch.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
      const me = learner(page);
      await begin({ page, host, build }, kind);
      const asked = await me.question.innerText();
      await readyForOffline(page);
      await offline({ page, host });
      await page.reload();
      await expect(me.asked).toBeVisible();
      await answers[kind](page, 'ko', false);
      await me.rating('다시').click();
      await expect(me.question).not.toHaveText(asked);
      const wrong = await lastReview(page);
      expect(wrong).toMatchObject({ rating: 1, answer: written[kind].wrong });

      await me.undo.click();
      await expect(me.question).toHaveText(asked);
      await expect(region(page)).toBeHidden();
      await answers[kind](page, 'ko', true);
      await expect(me.rating('알맞음')).toBeVisible();
      await page.keyboard.press('Space');
      await expect(me.question).not.toHaveText(asked);
      const right = await lastReview(page);
      expect(right).toMatchObject({ rating: 3, answer: written[kind].right });
      expect(right.answer).not.toHaveProperty('given');
      const isRecognised = right.answer.evidence === 'recognised';
      expect(right.granted).toMatchObject(isRecognised ? { recognised: true, intervalDays: 1 } : { step: 1 });
    });
  });
}

test('the answer to any kind can be shown instead, and is recalled then', async ({ page, host, build }) => {
  const me = learner(page);
  await host.start(await withKinds(build, kinds));
  await me.begin();
  for (const kind of kinds) {
    const asked = await me.question.innerText();
    await me.showAnswer();
    await me.rating('쉬움').click();
    await expect(me.rating('쉬움')).toBeHidden();
    const { card, rating, answer, granted } = await lastReview(page);
    expect(card, asked).toBe(`fact-${kind}/plain`);
    expect({ rating, evidence: answer.evidence, outcome: answer.outcome }).toEqual({
      rating: 4,
      evidence: 'recalled',
      outcome: 'self',
    });
    expect(granted.state).toBe('review');
  }
});

test('a list that is ticked is recognised', async ({ page, host, build }) => {
  const me = learner(page);
  await begin({ page, host, build }, 'list');
  await page.getByRole('button', { name: '보기에서 고르기' }).click();
  for (const { text } of taskOf('list').members)
    await page.getByRole('checkbox', { name: text.source, exact: true }).press('Space');
  await check(page).click();
  await expect(me.rating('알맞음')).toContainText('1일');
  await page.keyboard.press('Space');
  await expect(me.reveal).toBeVisible();
  expect(await lastReview(page)).toMatchObject({
    rating: 3,
    answer: { evidence: 'recognised', outcome: 'correct' },
  });
});

test('options stand as they stood after a reload, and otherwise at the next review', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await begin({ page, host, build }, 'sort');
  await expect(page.getByRole('radiogroup')).toHaveCount(5);
  const first = await rowsOfCard(page).allInnerTexts();
  await page.reload();
  await expect(rowsOfCard(page)).toHaveText(first);
  await me.showAnswer();
  await me.rating('다시').click();
  await me.showAnswer();
  await me.rating('쉬움').click();
  await page.clock.fastForward('02:00');
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
  expect(await rowsOfCard(page).allInnerTexts()).not.toEqual(first);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('an order is dragged by its handle, and the page scrolls by everything else', async ({
    page,
    host,
    build,
  }) => {
    await begin({ page, host, build }, 'order');
    const rows = rowsOfCard(page);
    await expect(rows).toHaveCount(4);
    const before = await rows.allInnerTexts();
    const [first, third] = [(await rows.nth(0).boundingBox())!, (await rows.nth(2).boundingBox())!];
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, x: number, y: number) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    const x = first.x + 20;
    const to = third.y + third.height / 2 + 4;
    await touch('touchStart', x, first.y + first.height / 2);
    for (let part = 1; part <= 8; part += 1)
      await touch(
        'touchMove',
        x,
        first.y + first.height / 2 + ((to - first.y - first.height / 2) * part) / 8,
      );
    expect(await rows.allInnerTexts()).toEqual(before);
    await touch('touchEnd', x, to);
    await expect(rows).toHaveText([before[1]!, before[2]!, before[0]!, before[3]!]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const touchAction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).touchAction);
    expect(await touchAction('li .handle')).toBe('none');
    expect(await touchAction('li .words')).toBe('auto');
  });
});

test('an order is dragged with a mouse', async ({ page, host, build }) => {
  await begin({ page, host, build }, 'order');
  const rows = rowsOfCard(page);
  await expect(rows).toHaveCount(4);
  const before = await rows.allInnerTexts();
  await page.locator('li .handle').last().hover();
  await page.mouse.down();
  const { y, height } = (await rows.first().boundingBox())!;
  await page.mouse.move(30, y + height / 2 - 2, { steps: 6 });
  await page.mouse.up();
  await expect(rows).toHaveText([before[3]!, before[0]!, before[1]!, before[2]!]);
});

test('the ratings stand where the buttons stood: nothing moves under a thumb', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await host.start(await withKinds(build, kinds));
  await me.begin();
  const bar = async () => (await page.locator('.frame > .bar').boundingBox())!;
  /** On the page: a long manifest is scrolled to where it is typed. */
  const question = () => me.question.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  for (const kind of kinds) {
    await expect(me.asked).toBeVisible();
    const [barBefore, questionBefore] = [await bar(), await question()];
    await answers[kind](page, 'ko', true);
    await expect(me.rating('알맞음')).toBeVisible();
    expect(await bar(), kind).toEqual(barBefore);
    expect(await question(), kind).toEqual(questionBefore);
    await me.rating('알맞음').click();
    await expect(me.rating('알맞음')).toBeHidden();
  }
});

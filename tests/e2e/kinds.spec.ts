import type { Page } from '@playwright/test';
import type { Task } from '../../src/lib/domain/course';
import * as answersEn from '../../src/lib/messages/answers.en';
import * as answersKo from '../../src/lib/messages/answers.ko';
import * as studyEn from '../../src/lib/messages/study.en';
import * as studyKo from '../../src/lib/messages/study.ko';
import * as welcomeEn from '../../src/lib/messages/welcome.en';
import * as welcomeKo from '../../src/lib/messages/welcome.ko';
import { axe, expect, test } from './fixtures';
import { taskOf, twoBlanks, withKinds } from './kinds-course';
import { layoutProblems } from './layout';
import { learner } from './learner';
import { rowsOf } from './records';

const words = {
  ko: { answers: answersKo.messages, study: studyKo.messages, welcome: welcomeKo.messages },
  en: { answers: answersEn.messages, study: studyEn.messages, welcome: welcomeEn.messages },
};
type Language = keyof typeof words;
type Kind = Task['kind'];
const kinds: Kind[] = ['choice', 'sort', 'order', 'list', 'cloze', 'command'];

test.use({ now: '2026-11-23T20:00:00+09:00', contextOptions: { reducedMotion: 'reduce' } });

interface Reviewed {
  type: string;
  card: string;
  rating: number;
  answer: Record<string, unknown>;
  granted: Record<string, unknown>;
}

/** The last review that was written down. */
async function lastReview(page: Page): Promise<Reviewed> {
  const events = await rowsOf<Reviewed & { order: number }>(page, 'events');
  return events
    .filter(({ type }) => type === 'reviewed')
    .sort((a, b) => a.order - b.order)
    .at(-1)!;
}

/** Begins a session whose first card is of the kind; one to recall follows. */
async function begin(
  { page, host, build }: { page: Page; host: { start(root: string): Promise<void> }; build: string },
  kind: Kind,
  { language = 'ko', changed = {} }: { language?: Language; changed?: Parameters<typeof withKinds>[2] } = {},
) {
  await host.start(await withKinds(build, [kind, 'recall'], changed));
  await page.goto('./');
  await page.getByRole('button', { name: words[language].welcome.start }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
}

const options = (page: Page, text = words.ko.answers.options) =>
  page.getByRole('list', { name: text }).getByRole('listitem');
const rowsOfCard = (page: Page) => page.locator('article').getByRole('listitem');
const region = (page: Page, name = words.ko.study.answer) => page.getByRole('region', { name });
const check = (page: Page, name = words.ko.answers.check) => page.getByRole('button', { name, exact: true });

/** Moves the steps into the right order by their buttons. */
async function putInOrder(page: Page, language: Language) {
  const { steps } = taskOf('order', language);
  const { order } = words[language].answers;
  for (const [place, { text }] of steps.entries()) {
    const at = async () => {
      const shown = await rowsOfCard(page).allInnerTexts();
      return shown.findIndex((each) => each.includes(text.source));
    };
    while ((await at()) > place) {
      const before = await at();
      await page.getByRole('button', { name: order.up(text.source) }).click();
      await expect.poll(at).toBe(before - 1);
    }
  }
}

/** Answers the card of a kind by pointing and typing, so that it is right or wrong. */
const answers: Record<Kind, (page: Page, language: Language, isRight: boolean) => Promise<void>> = {
  async choice(page, language, isRight) {
    const { decoys } = taskOf('choice', language);
    const decoy = new RegExp(decoys.map(({ text }) => text.source).join('|'));
    const all = options(page, words[language].answers.options);
    await all
      .filter(isRight ? { hasNotText: decoy } : { hasText: decoy })
      .first()
      .getByRole('button')
      .click();
  },
  async sort(page, language, isRight) {
    const { items, groups } = taskOf('sort', language);
    for (const { text, group } of items) {
      const name = groups[isRight ? group : 1 - group]!;
      const item = page.getByRole('radiogroup', { name: text.source, exact: true });
      await item.getByRole('radio', { name, exact: true }).check();
    }
    await check(page, words[language].answers.check).click();
  },
  async order(page, language, isRight) {
    if (isRight) await putInOrder(page, language);
    await check(page, words[language].answers.check).click();
  },
  async list(page, language, isRight) {
    const names = taskOf('list', language).members.map((member) => member.names.at(-1)!);
    const field = page.getByRole('textbox');
    for (const name of isRight ? names : [names[0]!, 'etcd']) {
      await field.fill(name);
      await field.press('Enter');
    }
    await check(page, words[language].answers.check).click();
  },
  async cloze(page, language, isRight) {
    await typeTwice(page, language, isRight ? ['replica set'] : ['Replica', 'ReplicaSets']);
  },
  async command(page, language, isRight) {
    const [right] = taskOf('command', language).accepted;
    await typeTwice(
      page,
      language,
      isRight ? [`$ ${right!}`] : ['kubectl', 'kubectl get pods -n shop -o yaml'],
    );
  },
};

async function typeTwice(page: Page, language: Language, tries: string[]) {
  for (const typed of tries) {
    await page.getByRole('textbox').fill(typed);
    await check(page, words[language].answers.check).click();
  }
}

for (const language of ['ko', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${scheme}`, () => {
      test.use({ locale: language === 'ko' ? 'ko-KR' : 'en-US', colorScheme: scheme });

      for (const kind of kinds)
        test(`a ${kind} can be read, hit and seen whole, before and after it is answered`, async ({
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
            expect.soft(await axe(page), name).toEqual([]);
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
};

for (const kind of kinds) {
  test.describe(`a ${kind} by touch`, () => {
    test.use({ hasTouch: true });
    test('writes down what was given, and one press goes on with what is expected', async ({
      page,
      host,
      build,
    }) => {
      const me = learner(page);
      await begin({ page, host, build }, kind);
      const asked = await me.question.innerText();
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

test('the ratings stand where the buttons stood: nothing moves under a thumb', async ({
  page,
  host,
  build,
}) => {
  const me = learner(page);
  await host.start(await withKinds(build, kinds));
  await me.begin();
  const bar = async () => (await page.locator('.frame > .bar').boundingBox())!;
  const question = async () => (await me.question.boundingBox())!;
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

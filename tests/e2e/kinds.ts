import type { Page } from '@playwright/test';
import * as answersEn from '../../src/lib/messages/answers.en';
import * as answersKo from '../../src/lib/messages/answers.ko';
import * as practiceEn from '../../src/lib/messages/practice.en';
import * as practiceKo from '../../src/lib/messages/practice.ko';
import * as studyEn from '../../src/lib/messages/study.en';
import * as studyKo from '../../src/lib/messages/study.ko';
import * as welcomeEn from '../../src/lib/messages/welcome.en';
import * as welcomeKo from '../../src/lib/messages/welcome.ko';
import { expect } from './fixtures';
import type { Host } from './host';
import { rightPod, taskOf, withKinds, type Asked } from './kinds-course';
import { rowsOf } from './records';

// What a learner does with each kind of card, and where it stands on the screen.

export const words = {
  ko: {
    answers: answersKo.messages,
    practice: practiceKo.messages,
    study: studyKo.messages,
    welcome: welcomeKo.messages,
  },
  en: {
    answers: answersEn.messages,
    practice: practiceEn.messages,
    study: studyEn.messages,
    welcome: welcomeEn.messages,
  },
};
export type Language = keyof typeof words;
export type Kind = Exclude<Asked, 'recall'>;
export const kinds: Kind[] = [
  'choice',
  'sort',
  'order',
  'list',
  'cloze',
  'command',
  'manifest',
  'write',
  'fix',
];

interface Reviewed {
  type: string;
  card: string;
  rating: number;
  answer: Record<string, unknown>;
  granted: Record<string, unknown>;
}

/** The last review that was written down. */
export async function lastReview(page: Page): Promise<Reviewed> {
  const events = await rowsOf<Reviewed & { order: number }>(page, 'events');
  return events
    .filter(({ type }) => type === 'reviewed')
    .sort((a, b) => a.order - b.order)
    .at(-1)!;
}

/** Begins a session whose first card is of the kind; one to recall follows. */
export async function begin(
  { page, host, build }: { page: Page; host: Host; build: string },
  kind: Kind,
  { language = 'ko', changed = {} }: { language?: Language; changed?: Parameters<typeof withKinds>[2] } = {},
) {
  await host.start(await withKinds(build, [kind, 'recall'], changed));
  await page.goto('./');
  await page.getByRole('button', { name: words[language].welcome.start }).click();
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
}

export const options = (page: Page, text = words.ko.answers.options) =>
  page.getByRole('list', { name: text }).getByRole('listitem');
export const rowsOfCard = (page: Page) => page.locator('article').getByRole('listitem');
export const region = (page: Page, name = words.ko.study.answer) => page.getByRole('region', { name });
export const check = (page: Page, name = words.ko.answers.check) =>
  page.getByRole('button', { name, exact: true });

/** Moves the steps into the right order by their buttons. */
async function putInOrder(page: Page, language: Language) {
  const { steps } = taskOf('order', language);
  const { order } = words[language].answers;
  await expect(rowsOfCard(page)).toHaveCount(steps.length);
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
export const answers: Record<Kind, (page: Page, language: Language, isRight: boolean) => Promise<void>> = {
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
  async manifest(page, language, isRight) {
    const containers = 'containers:\n- name: nginx\n  image: nginx:1.27';
    const fields = page.getByRole('textbox');
    await expect(fields).toHaveCount(4);
    const surge = isRight ? 'maxSurge: 3' : 'maxSurge: "3"';
    for (const [n, typed] of ['apps/v1', isRight ? '0xA' : 'ten', surge, containers].entries())
      await fields.nth(n).fill(typed);
    await check(page, words[language].answers.check).click();
    if (isRight) return;
    await expect(fields.nth(1)).toHaveAttribute('aria-invalid', 'true');
    await fields.nth(1).fill('10');
    await check(page, words[language].answers.check).click();
  },
  async write(page, language, isRight) {
    const inOneLine = '{kind: Pod, apiVersion: v1, metadata: {name: web}, spec: {containers: [CONTAINER]}}';
    const container = '{image: "nginx:1.27", name: nginx, ports: [{containerPort: 80}]}';
    await typeTwice(
      page,
      language,
      isRight
        ? [inOneLine.replace('CONTAINER', container)]
        : ['kind: Pod\n metadata: web', rightPod.replace('80', '8080').replace('nginx:1.27', 'httpd')],
    );
  },
  async fix(page, language, isRight) {
    await expect(page.getByRole('textbox')).toHaveValue(/imgae/);
    const half = rightPod.replace('80', '"80"');
    await typeTwice(page, language, isRight ? [rightPod] : [half, `${half}\n`]);
  },
};

async function typeTwice(page: Page, language: Language, tries: string[]) {
  for (const typed of tries) {
    await page.getByRole('textbox').fill(typed);
    await check(page, words[language].answers.check).click();
  }
}

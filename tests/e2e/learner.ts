import { expect, type Page } from '@playwright/test';

/** What a test does as a learner would, by names that are on the screen (Korean). */
export function learner(page: Page) {
  const question = page.getByRole('heading', { level: 1 });
  const rating = (name: '다시' | '어려움' | '알맞음' | '쉬움') =>
    page.getByRole('button', { name: new RegExp(`^${name}`) });

  const reveal = page.getByRole('button', { name: '정답 보기' });
  const withoutOptions = page.getByRole('button', { name: '보기 없이 떠올리기' });

  return {
    question,
    rating,
    reveal,
    /** What is there while a card, of whatever kind, is not answered. */
    asked: reveal.or(withoutOptions),
    undo: page.getByRole('button', { name: '되돌리기' }),
    summary: page.getByRole('heading', { name: /오늘 학습을 마쳤어요/ }),
    startToday: page.getByRole('link', { name: /오늘 학습 시작|이어서 학습/ }),

    /** First visit: everything as it is offered, and study. */
    async begin() {
      await page.goto('./');
      await page.getByRole('button', { name: '학습 시작' }).click();
      await expect(page).toHaveURL(/\/review$/);
      await expect(question).not.toBeEmpty();
    },

    /** Has the answer shown to a card of whatever kind: it is recalled then. */
    async showAnswer() {
      await expect(this.asked).toBeVisible();
      if (await withoutOptions.isVisible()) await withoutOptions.click();
      await reveal.click();
      await expect(rating('알맞음')).toBeVisible();
    },

    /** Recalls the card on the screen, rates it and waits for the next one. Gives the question that was asked. */
    async answer(name: Parameters<typeof rating>[0] = '알맞음') {
      const asked = await question.innerText();
      await this.showAnswer();
      await rating(name).click();
      await expect(rating(name)).toBeHidden();
      return asked;
    },

    async answerAll(count: number, name: Parameters<typeof rating>[0] = '알맞음') {
      const asked: string[] = [];
      for (let index = 0; index < count; index += 1) asked.push(await this.answer(name));
      return asked;
    },
  };
}

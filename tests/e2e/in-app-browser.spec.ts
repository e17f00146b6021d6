import { expect, test } from './fixtures';
import { learner } from './learner';
import { databases } from './records';

const agents = {
  kakaoTalk:
    'Mozilla/5.0 (Linux; Android 14; SM-S921N Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36;KAKAOTALK 2410850',
  naverOnIos:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1 NAVER(inapp; search; 2000; 12.9.1; 15PRO)',
  safari:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
};

test.describe('inside KakaoTalk', () => {
  test.use({ userAgent: agents.kakaoTalk });

  test('the way to the real browser comes before anything is stored, the fragment kept', async ({
    page,
    baseURL,
  }) => {
    await page.goto('./decks/pods?from=talk#probes');
    await expect(page.getByRole('heading', { name: '브라우저에서 열어 주세요' })).toBeVisible();
    const address = `${baseURL}decks/pods?from=talk#probes`;
    await expect(page.getByRole('link', { name: '브라우저로 열기' })).toHaveAttribute(
      'href',
      `kakaotalk://web/openExternal?url=${encodeURIComponent(address)}`,
    );
    await expect(page.getByRole('textbox', { name: '이 화면의 주소' })).toHaveValue(address);
    expect(await databases(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('whoever wants to stay goes on, and is not asked again', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: '여기서 둘러보기' }).click();
    await expect(page.getByRole('button', { name: '학습 시작' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '브라우저에서 열어 주세요' })).toBeHidden();
    await page.reload();
    await expect(page.getByRole('button', { name: '학습 시작' })).toBeVisible();
  });
});

test.describe('inside an app that lets a page do nothing', () => {
  test.use({ userAgent: agents.naverOnIos });

  test('the steps are said, and the address can be copied', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./');
    await expect(page.getByText('앱의 메뉴(⋯)에서 ‘브라우저로 열기’를 고르거나')).toBeVisible();
    await expect(page.getByRole('link', { name: '브라우저로 열기' })).toBeHidden();
    await page.getByRole('button', { name: '주소 복사' }).click();
    await expect(page.getByText('복사했어요.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL);
    expect(await databases(page)).toEqual([]);
  });
});

test.describe('in Safari on an iPhone', () => {
  test.use({ userAgent: agents.safari, hasTouch: true });

  test('adding to the home screen is offered before anything is studied, until it is put off', async ({
    page,
  }) => {
    const offer = page.getByRole('region', { name: '홈 화면에 추가하고 시작하세요' });
    await page.goto('./');
    await expect(offer.getByRole('listitem')).toHaveCount(3);
    await offer.getByRole('button', { name: '나중에' }).click();
    await expect(offer).toBeHidden();
    await page.reload();
    await expect(page.getByRole('button', { name: '학습 시작' })).toBeVisible();
    await expect(offer).toBeHidden();
  });

  test('what was studied can be carried over to the home screen', async ({ page }) => {
    const me = learner(page);
    await me.begin();
    await me.answerAll(15, '쉬움');
    const offer = page.getByRole('region', { name: '홈 화면으로 옮기기' });
    const downloading = page.waitForEvent('download');
    await offer.getByRole('button', { name: '백업 보내기' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.podo-backup$/);
    await expect(offer.getByText('백업 파일을 만들었어요.')).toBeVisible();
  });
});

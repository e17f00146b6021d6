import { axe, expect, test } from './fixtures';

test('the app opens @base', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a deep link opens in a browser that never was here @base', async ({ page }) => {
  const response = await page.goto('./decks/any-deck');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the first screen has no accessibility violations', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

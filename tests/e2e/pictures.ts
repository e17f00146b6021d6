import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { top } from '../../scripts/stamp.js';

export type Scheme = 'light' | 'dark';

/** Whether the pictures of the README and of the web app manifest are to be taken: `npm run screenshots`. */
export const isTakingPictures = process.env.PODO_SCREENSHOTS === '1';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** What an install dialog shows of the app (src/manifest.ts), and the screen that each is taken of. */
const forManifest = [
  { of: 'today', file: 'phone-1', size: phone },
  { of: 'answer', file: 'phone-2', size: phone },
  { of: 'answer', file: 'wide-1', size: desk },
];

/** Takes the pictures that are wanted of the screen as it stands; the window is a phone's after it. */
export async function picture(page: Page, name: string, language: string, scheme: Scheme) {
  if (!isTakingPictures) return;
  const shoot = async (path: string, size: typeof phone) => {
    await page.setViewportSize(size);
    await page.evaluate(() => scrollTo(0, 0));
    mkdirSync(dirname(join(top, path)), { recursive: true });
    await page.screenshot({ path: join(top, path) });
  };
  await expect(page.locator('.toast')).toHaveCount(0);
  if (language === 'ko' && scheme === 'light') {
    for (const { of, file, size } of forManifest) {
      if (of === name) await shoot(`static/screenshots/${file}.png`, size);
    }
  }
  await shoot(`docs/images/${name}-${language}-${scheme}.png`, phone);
}

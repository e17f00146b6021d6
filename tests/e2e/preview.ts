import type { Page } from '@playwright/test';

/** The sheet that asks about a backup (Korean). */
export const preview = (page: Page) => page.getByRole('dialog', { name: '백업 미리 보기' });

/** What the sheet says, by label. */
export const previewed = (page: Page): Promise<Record<string, string>> =>
  preview(page)
    .locator('dl > div')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('dt')!.textContent,
          [...row.querySelectorAll('dd')].map(({ textContent }) => textContent).join(', '),
        ]),
      ),
    );

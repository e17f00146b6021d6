import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.js';
import { browserArguments } from './scripts/browser-arguments.js';
import type { Options } from './tests/e2e/fixtures';

const report = process.env.PODO_REPORT;

/** End-to-end tests of the built app. Each test has a server, and so an origin, of its own: tests/e2e/fixtures.ts. */
export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/build.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: browserPath(), args: browserArguments },
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 390, height: 844 },
    // A recording of every test doubles the time; `npm test -- e2e --trace on` asks for it.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'app' },
    // The few behaviours that depend on where the app lives.
    { name: 'in a folder', grep: /@base/, use: { base: '/podo' } },
  ],
});

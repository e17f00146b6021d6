import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium to test with: `PODO_BROWSER`, else Playwright's own, else the machine's Chrome or Chromium.
 * @returns {string} an executable's path, or '' where there is none
 */
export function browserPath() {
  const own = process.env.PODO_BROWSER ?? '';
  const path = (process.env.PATH ?? '').split(delimiter);
  const onPath = path.flatMap((folder) => names.map((name) => join(folder, name)));
  return (
    [own, chromium.executablePath(), ...onPath, ...places].find((file) => file !== '' && existsSync(file)) ??
    ''
  );
}

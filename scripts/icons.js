import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPath } from './browser.js';

// Draws the PNG icons from their SVGs; run it after changing one: node scripts/icons.js

const folder = fileURLToPath(new URL('../static/icons/', import.meta.url));

/** Each picture, the drawing that it is made from, and its side in pixels. iOS rounds corners itself and wants no transparency. */
const pictures = [
  { file: '32.png', from: 'icon.svg', size: 32 },
  { file: '192.png', from: 'icon.svg', size: 192 },
  { file: '512.png', from: 'icon.svg', size: 512 },
  { file: 'maskable-512.png', from: 'maskable.svg', size: 512 },
  { file: 'apple-touch.png', from: 'maskable.svg', size: 180 },
];

const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
for (const { file, from, size } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(join(folder, from), 'utf8');
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, file), omitBackground: true });
  await page.close();
}
await browser.close();

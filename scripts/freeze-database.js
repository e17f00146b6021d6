import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { top } from './stamp.js';

// Freezes a database of this version for ever: `npm run freeze -- 0.1.0`. Every later version must open it
// (src/lib/storage/released.test.ts). Done once, when a version is released.

const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('Which version? npm run freeze -- 0.1.0');
  process.exit(1);
}
const vite = await createServer({
  root: top,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
});
const { frozen } = await vite.ssrLoadModule('/src/lib/storage/testing/frozen.ts');
mkdirSync(`${top}/tests/fixtures/released`, { recursive: true });
writeFileSync(`${top}/tests/fixtures/released/${version}.json`, `${JSON.stringify(await frozen())}\n`);
await vite.close();

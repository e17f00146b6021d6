#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/podo.js', import.meta.url);

if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write('podo is not built yet: run "npm run build:cli" in its folder first.\n');
  process.exitCode = 1;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { flagsModule } from './flags-table.js';

// Writes the table of kubectl's flags for the app from what `kubectl --help` lists: node scripts/kubectl/write-flags.js

const help = JSON.parse(readFileSync(new URL('flags-1.36.json', import.meta.url), 'utf8'));
writeFileSync(
  new URL('../../src/lib/domain/kubectl/grammar/flags-1.36.ts', import.meta.url),
  flagsModule(help),
);

import { join } from 'node:path';
import { mustRun, tool } from './run.js';
import { fingerprint, onceFor, top } from './stamp.js';

/** What the decks are made of. */
const deckSources = ['decks', 'scripts/decks.js', 'src/lib/domain', 'package-lock.json'];

/** What the app is made of; `static` holds the decks as they were built. */
const appSources = [
  ...[
    'src/app.css',
    'src/app.d.ts',
    'src/app.html',
    'src/lib',
    'src/manifest.ts',
    'src/routes',
    'src/service-worker.ts',
  ],
  ...['static', 'package-lock.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'],
];

/**
 * Each place that the app is built for: the root of a host, and a folder of one.
 * @type {Record<'' | '/podo', string>} base path to folder
 */
export const outputs = { '': 'build', '/podo': '.cache/build-podo' };

/** What the `podo` command is made of. */
const cliSources = ['src/cli', 'src/lib/domain', 'vite.cli.config.ts', 'package-lock.json'];

/** Builds the `podo` command into dist if its sources changed. @returns {Promise<boolean>} whether they had */
export function buildCli() {
  return onceFor({
    name: 'cli',
    stamp: fingerprint(cliSources),
    result: 'dist',
    work: () => mustRun('npm', ['run', '--silent', 'build:cli']),
  });
}

/** Builds the bundled decks into static/courses if their sources changed. @returns {Promise<boolean>} whether they had */
export function buildDecks() {
  return onceFor({
    name: 'decks',
    stamp: fingerprint(deckSources),
    result: 'static/courses',
    work: () => mustRun(process.execPath, ['scripts/decks.js']),
  });
}

/**
 * Builds the app for one base path if its sources changed since. Builds share SvelteKit's work folder: one at a time.
 * @param {keyof typeof outputs} base
 * @returns {Promise<string>} the folder that holds it
 * @throws {import('./run.js').CommandFailed} with what Vite said
 */
export async function buildApp(base = '') {
  const out = outputs[base];
  await onceFor({
    name: `app${base.replace('/', '-')}`,
    stamp: fingerprint(appSources, base),
    result: `${out}/index.html`,
    async work() {
      console.log(`Building the app for ${base}/ …`);
      await mustRun(process.execPath, [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        env: { BASE_PATH: base, BUILD_DIR: out },
      });
    },
  });
  return join(top, out);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildGraph } from './build-graph.js';
import { mustRun, tool } from './run.js';
import { fingerprint, onceFor, top } from './stamp.js';

/** What the app is made of; `static` holds the decks as they were built. */
const appSources = [
  'src',
  'static',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
  'scripts/first-screen-chunks.js',
  'scripts/dexie-without-live-queries.js',
  'scripts/yaml-for-reading.js',
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
    result: 'dist/podo.js',
    work: () => mustRun('npm', ['run', '--silent', 'build:cli']),
  });
}

/** Builds the bundled decks into static/courses, and the `podo` command that does it; it finds for itself what has changed. */
export const buildDecks = () => mustRun(process.execPath, ['scripts/decks.js']);

/** The name that a build for `base` has in .cache. @param {keyof typeof outputs} base */
const nameOf = (base) => `app${base.replace('/', '-')}`;

/** Where the graph of the build for `base` is kept. @param {keyof typeof outputs} base */
export const buildGraphFile = (base) => join(top, '.cache', `${nameOf(base)}.graph.json`);

/**
 * Builds the app for one base path if its sources changed since. Builds share SvelteKit's work folder: one at a time.
 * @param {keyof typeof outputs} base
 * @returns {Promise<string>} the folder that holds it
 * @throws {import('./run.js').CommandFailed} with what Vite said
 */
export async function buildApp(base = '') {
  const out = outputs[base];
  await onceFor({
    name: nameOf(base),
    stamp: fingerprint(appSources, base),
    result: `${out}/index.html`,
    async work() {
      // Not to stdout, which belongs to what was asked for.
      console.error(`Building the app for ${base}/ …`);
      await mustRun(process.execPath, [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        env: { BASE_PATH: base, BUILD_DIR: out },
      });
      mkdirSync(join(top, '.cache'), { recursive: true });
      writeFileSync(buildGraphFile(base), JSON.stringify(readBuildGraph()));
    },
  });
  return join(top, out);
}

/** Builds the page with nothing in it that benches compare with. @returns {Promise<string>} the folder that holds it */
export async function buildEmptyShell() {
  const sources = ['bench/empty-shell', 'src/app.html', 'static', 'package-lock.json', 'svelte.config.js'];
  const out = '.cache/empty-shell';
  await onceFor({
    name: 'empty-shell',
    stamp: fingerprint(sources),
    result: `${out}/index.html`,
    work: () =>
      mustRun(process.execPath, [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        folder: join(top, 'bench/empty-shell'),
        env: { BASE_PATH: '' },
      }),
  });
  return join(top, out);
}

import { join } from 'node:path';
import { buildApp, buildCli, buildDecks } from './build.js';
import { run, tool } from './run.js';
import { top } from './stamp.js';

/**
 * One thing that `npm test` does. A step either runs a command, which is judged by its exit code or its report, or prepares something
 * for later steps, which counts only where it fails.
 * @typedef {object} Step
 * @property {string} name
 * @property {string} group what to ask for: `npm test -- unit`
 * @property {string[]} [command] arguments of Node
 * @property {'vitest' | 'playwright'} [report]
 * @property {() => Promise<unknown>} [prepare]
 */

const results = join(top, '.cache', 'results');

/** Where a step's JSON report goes. @param {string} name */
export const reportFile = (name) => join(results, `${name.replaceAll(' ', '-')}.json`);

/** @param {string} project @returns {Step} */
const vitest = (project) => ({
  name: project,
  group: project,
  report: 'vitest',
  command: [
    ...[tool('vitest/vitest.mjs'), 'run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`],
  ],
});

/** @param {string} name @param {string[]} command @returns {Step} */
const check = (name, ...command) => ({ name, group: 'checks', command });

/** @type {Record<string, Step>} */
const steps = {
  sync: {
    name: 'generated types',
    group: 'checks',
    prepare: () => run(process.execPath, [tool('@sveltejs/kit/svelte-kit.js'), 'sync']),
  },
  types: check(
    'types',
    ...[tool('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    ...['--output', 'human-verbose'],
  ),
  format: check(
    'format',
    ...[tool('prettier/bin/prettier.cjs'), '--check', '--cache', '--cache-location=.cache/prettier', '.'],
  ),
  lint: check('lint', tool('eslint/bin/eslint.js'), '--cache', '--cache-location=.cache/eslint', '.'),
  layers: check(
    'layers',
    ...[tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', '--config', '.dependency-cruiser.cjs'],
  ),
  unused: check('unused code', tool('knip/bin/knip.js'), '--cache', '--cache-location=.cache/knip'),
  budget: check('budget', 'scripts/budget.js'),
  cli: { name: 'the podo command', group: 'unit', prepare: buildCli },
  decks: { name: 'decks', group: 'app', prepare: buildDecks },
  app: { name: 'the app for /', group: 'app', prepare: () => buildApp('') },
  appInFolder: { name: 'the app for /podo/', group: 'app', prepare: () => buildApp('/podo') },
  unit: vitest('unit'),
  browser: vitest('browser'),
  e2e: {
    name: 'end to end',
    group: 'e2e',
    report: 'playwright',
    command: [tool('@playwright/test/cli.js'), 'test'],
  },
};

/** Which steps each group needs before its own. */
const needs = {
  checks: ['sync', 'decks', 'app'],
  unit: ['cli', 'decks'],
  browser: ['decks'],
  e2e: ['decks', 'app', 'appInFolder'],
};

/** What can be asked for by name. */
export const groups = Object.keys(needs);

/**
 * The steps in lanes that run beside one another, stage after stage: two lanes keep two processors busy, and what measures a browser
 * has the machine for itself.
 * @type {string[][][]}
 */
const stages = [
  [['decks']],
  [
    ['app', 'budget', 'appInFolder'],
    ['sync', 'types', 'lint', 'format', 'layers', 'unused'],
  ],
  [['cli', 'unit']],
  [['browser']],
  [['e2e']],
];

/**
 * The stages of the groups that were asked for, without what they do not need.
 * @param {string[]} wanted groups
 * @returns {Step[][][]}
 */
export function plan(wanted) {
  const required = new Set(wanted.flatMap((group) => needs[/** @type {keyof typeof needs} */ (group)]));
  const isWanted = (/** @type {string} */ key) =>
    required.has(key) || wanted.includes(steps[key]?.group ?? '');
  return stages.map((lanes) =>
    lanes.map((lane) => lane.filter(isWanted).map((key) => /** @type {Step} */ (steps[key]))),
  );
}

import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildApp, buildDecks, buildEmptyShell } from '../scripts/build.js';
import { top } from '../scripts/stamp.js';
import { coldStarts } from './cold-start.js';
import { loadModule } from './domain.js';
import { benchGrading } from './grading.js';
import { benchNotes } from './notes.js';
import { timePlans } from './plans.js';
import { inSession, timeRatings, timeWrites } from './ratings.js';
import { line, summary } from './statistics.js';
import { forget, visit } from './visit.js';

// Times in a slowed-down Chromium, without a network, with few cards and with many, and as ratios to a page with nothing
// in it. Reported, never enforced: machines differ. docs/measurements.md has what came out once.

const slowdown = 4;
const runs = 10;
const sizes = [100, 100_000];
const isJson = process.argv.includes('--json');

/**
 * One thing to time. `against` names the measure that it is put in relation to.
 * @typedef {{ name: string, cards?: number, against?: string, times: (visited: import('./visit.js').Visited) => Promise<number[]> }} Measure
 */

/** @type {Measure[]} */
const ofEmptyPage = [
  {
    name: 'start of an empty page',
    times: (visited) => coldStarts(visited, { selector: 'h1' }, { slowdown, runs }),
  },
  {
    name: 'one row written, frame drawn',
    times: (visited) => inSession(visited, { path: '', ready: 'h1', work: timeWrites, slowdown, count: 60 }),
  },
];

/** @param {number} cards @returns {Measure[]} */
const ofApp = (cards) => [
  {
    name: 'start to first card',
    cards,
    against: 'start of an empty page',
    times: (visited) =>
      coldStarts(visited, { path: 'review', selector: '.bar > button:not(.off)' }, { slowdown, runs }),
  },
  {
    name: 'plan of the day',
    cards,
    times: (visited) =>
      inSession(visited, { path: '', ready: '.count', work: timePlans, slowdown, count: 20 }),
  },
  // The last: it uses cards up.
  {
    name: 'rating to next card',
    cards,
    against: 'one row written, frame drawn',
    times: (visited) =>
      inSession(visited, { path: 'review', ready: '.question', work: timeRatings, slowdown, count: 70 }),
  },
];

/** @type {({ name: string, cards?: number, ratio?: number, problem?: string } & Partial<ReturnType<typeof summary>>)[]} */
const results = [];

/** @param {Measure} measure @param {import('./visit.js').Visited} visited */
async function take({ name, cards, against, times }, visited) {
  const what = { name, ...(cards ? { cards } : {}) };
  try {
    const found = summary(await times(visited));
    const reference = results.find((result) => result.name === against)?.median;
    results.push({ ...what, ...found, ...(reference ? { ratio: found.median / reference } : {}) });
  } catch (error) {
    results.push({ ...what, problem: /** @type {Error} */ (error).message });
    process.exitCode = 1;
  }
  const last = results.at(-1);
  if (last && !isJson) console.log(line(last));
}

/** @param {string} root @param {Measure[]} measures @param {Record<string, object[]>} [tables] */
async function takeAll(root, measures, tables) {
  const visited = await visit({ root, tables });
  try {
    for (const measure of measures) await take(measure, visited);
  } finally {
    forget(visited);
  }
}

if (process.argv.includes('notes')) {
  await benchNotes();
  process.exit();
}

if (process.argv.includes('grading')) {
  await benchGrading();
  process.exit();
}

await buildDecks();
const app = await buildApp();
const emptyShell = await buildEmptyShell();
const { collection } = await loadModule('bench/collections/collection.ts');
const words = JSON.parse(readFileSync(join(top, 'static/courses/kubernetes.ko.json'), 'utf8'));
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const [loadBefore] = loadavg();
await takeAll(emptyShell, ofEmptyPage);
for (const cards of sizes) await takeAll(app, ofApp(cards), collection(cards, words, Date.now(), zone));
/** What else ran meanwhile: a bench wants a machine of its own, about 1 at its start. */
const load = { before: loadBefore, after: loadavg()[0] };
if (!isJson)
  console.log(`load of the machine: ${load.before?.toFixed(1)} before, ${load.after?.toFixed(1)} after`);
if (isJson) {
  const machine = { processors: cpus().length, processor: cpus()[0]?.model, node: process.version };
  console.log(JSON.stringify({ slowdown, ...machine, load, results }, null, 2));
}

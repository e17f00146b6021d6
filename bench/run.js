import { cpus } from 'node:os';
import { buildApp, buildDecks, buildEmptyShell } from '../scripts/build.js';
import { coldStarts } from './cold-start.js';
import { ratings } from './ratings.js';
import { summary } from './statistics.js';

// Times, in a slowed-down Chromium, and as ratios to a page with nothing in it. Reported, never enforced: machines differ.

const slowdown = 4;
const runs = 10;
const isJson = process.argv.includes('--json');

/**
 * One thing to time. `against` names the measure that it is put in relation to.
 * @typedef {{ name: string, against?: string, times: () => Promise<number[]> }} Measure
 */

await buildDecks();
const app = await buildApp();
const emptyShell = await buildEmptyShell();

/** @type {Measure[]} */
const measures = [
  {
    name: 'empty page, cold offline start',
    times: () => coldStarts({ root: emptyShell, selector: 'h1', slowdown, runs }),
  },
  {
    name: 'today, cold offline start',
    against: 'empty page, cold offline start',
    times: () => coldStarts({ root: app, selector: 'h1', slowdown, runs }),
  },
  {
    name: 'rating to next card',
    times: () => ratings({ root: app, slowdown, count: 60 }),
  },
];

/** @type {({ name: string, ratio?: number, problem?: string } & Partial<ReturnType<typeof summary>>)[]} */
const results = [];
for (const { name, against, times } of measures) {
  try {
    const found = summary(await times());
    const reference = results.find((result) => result.name === against)?.median;
    results.push({ name, ...found, ...(reference ? { ratio: found.median / reference } : {}) });
  } catch (error) {
    results.push({ name, problem: /** @type {Error} */ (error).message });
    process.exitCode = 1;
  }
  if (!isJson) console.log(line(results.at(-1)));
}
if (isJson) {
  console.log(
    JSON.stringify({ slowdown, processors: cpus().length, node: process.version, results }, null, 2),
  );
}

/** @param {typeof results[number] | undefined} result */
function line({ name = '', median = NaN, p95 = NaN, ratio, problem } = { name: '' }) {
  if (problem) return `${name.padEnd(34)} not measured: ${problem}`;
  const figures = `median ${median.toFixed(0).padStart(5)} ms   p95 ${p95.toFixed(0).padStart(5)} ms`;
  return `${name.padEnd(34)} ${figures}${ratio ? `   ${ratio.toFixed(2)} × the empty page` : ''}`;
}

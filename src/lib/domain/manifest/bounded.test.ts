import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument, compareManifests, explain, prepareRequirement, readManifests } from './index';
import { sentences } from './sentences/en';

const folder = 'tests/fixtures/manifests';
const manifests = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const requirement = prepareRequirement(manifests[0]!);

/** Everything that is done with an answer; gives what is wrong with it. */
function grade(answer: string) {
  const problems = readManifests(answer).documents.flatMap((each) => checkDocument(each).problems);
  const differences = compareManifests(requirement, answer);
  for (const problem of [...problems, ...differences])
    expect(explain(problem, sentences).length).toBeGreaterThan(0);
  return differences;
}

const head = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n';
const many = 5_000;
const bombs: [what: string, text: string][] = [
  ['nothing', ''],
  ['lists in lists', `${head}spec: ${'['.repeat(10_000)}`],
  ['closed lists in lists', `${head}spec: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['maps in maps', `${head}spec: ${'{a: '.repeat(10_000)}`],
  ['dashes in dashes', `${head}spec:\n  ${'- '.repeat(10_000)}a\n`],
  ['question marks', `${head}spec:\n  ${'? '.repeat(10_000)}a\n`],
  ['indentation without end', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ['a long line', `${head}spec: {nodeName: ${'a'.repeat(250_000)}}\n`],
  ['a long text', `${head}data: |\n${`  ${'a'.repeat(70)}\n`.repeat(3_000)}`],
  ['quotes that never close', `${head}a: ${'"'.repeat(10_001)}`],
  ['unknown fields', `${head}spec:\n${Array.from({ length: many }, (_, at) => `  f${at}: 1\n`).join('')}`],
  [
    'labels',
    `${head}spec:\n  nodeSelector:\n${Array.from({ length: many }, (_, at) => `    l${at}: "1 2"\n`).join('')}`,
  ],
  ['containers of one name', `${head}spec:\n  containers:\n${'  - {name: a, image: b}\n'.repeat(2_000)}`],
  ['keys that stand twice', `${head}spec:\n${'  a: 1\n'.repeat(many)}`],
  ['documents', `${'---\nkind: Pod\n'.repeat(1_000)}`],
  ['merges', `a: &a {b: 1}\nc:\n${'  <<: *a\n'.repeat(many)}`],
  ['aliases', `a: &a [1, 2]\nb: [${'*a, '.repeat(many)}]\n`],
  ['tabs', `${head}spec:\n${'\ta: 1\n'.repeat(many)}`],
  ['amounts', `${head}spec: {overhead: {cpu: ${'9'.repeat(100_000)}}}\n`],
  ['a number', `${head}spec: {priority: 0x${'f'.repeat(100_000)}}\n`],
  [
    'schedules',
    `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: {schedule: "${'*,'.repeat(100_000)}"}\n`,
  ],
  ['dashes and slashes', `${head}spec: {nodeName: "${'a-'.repeat(60_000)}/"}\n`],
  ['dots', `${head}spec: {dnsConfig: {searches: ["${'a.'.repeat(60_000)}/"]}}\n`],
];

describe('what would take too long', () => {
  test.each(bombs)('%s ends soon', (_, text) => {
    const start = performance.now();
    grade(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test('a requirement that is no manifest is a value, too', () => {
  for (const [, text] of bombs.slice(0, 8))
    expect(() => compareManifests(prepareRequirement(text), head)).not.toThrow();
});

/** A place in a text, and what comes there instead of some letters. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  less: fc.integer({ min: 0, max: 30 }),
  more: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\t',
      ':',
      '- ',
      '"',
      "'",
      '{',
      ']',
      '|',
      '&a ',
      '*a',
      '<<: ',
      '---\n',
      '!!int ',
      '~',
      '1e9',
    ),
    fc.string({ maxLength: 5 }),
  ),
});

test('never throws, whatever becomes of a valid manifest', { timeout: 60_000 }, () => {
  const changed = fc.tuple(fc.constantFrom(...manifests), fc.array(change, { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(changed, ([text, changes]) => {
      const answer = changes.reduce((found, { at, less, more }) => {
        const start = Math.floor(at * found.length);
        return found.slice(0, start) + more + found.slice(start + less);
      }, text);
      grade(answer);
    }),
    { numRuns: 300 },
  );
});

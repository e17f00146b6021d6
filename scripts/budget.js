import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildGraphFile } from './build.js';
import { filesFrom, precached, startOf } from './build-graph.js';
import { top } from './stamp.js';

// What the built app may weigh: a check that does not depend on the machine.

/** Dynamic imports that the first review does without. What is not named here is counted, so that nothing hides behind `import()`. */
const later = [
  { what: /messages\/[a-z]+\.en\.ts$/, why: 'one language at a time, and Korean is the larger' },
  { what: /messages\/(backup|decks|errors|help|install|settings)\./, why: 'words of other screens' },
  { what: /generated\/shared\/error-template\.js$/, why: 'for a page that cannot start at all' },
];

/** The screens between opening the app and a first answer. */
const firstScreens = ['/', '/review'];

/** gzip, in bytes. @param {string} file in the build */
const weigh = (file) => gzipSync(readFileSync(join(top, 'build', file)), { level: 9 }).length;

/** @param {Iterable<string>} files */
const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);

const graph = JSON.parse(readFileSync(buildGraphFile(''), 'utf8'));
const isLater = (/** @type {string} */ key) => later.some(({ what }) => what.test(key));
const perScreen = firstScreens.map((route) => ({
  route,
  files: filesFrom(graph, startOf(graph, route), isLater),
}));
const worker = readFileSync(join(top, 'build', 'service-worker.js'), 'utf8');
const ahead = precached(worker);

/** @type {{ what: string, bytes: number, limit?: number }[]} */
const figures = [
  ...perScreen.map(({ route, files }) => ({ what: `JavaScript of ${route}`, bytes: sum(files) })),
  {
    what: 'JavaScript of the first screens',
    bytes: sum(new Set(perScreen.flatMap(({ files }) => [...files]))),
    limit: 80_000,
  },
  { what: `precache, ${ahead.size} files`, bytes: sum(ahead), limit: 700_000 },
];

for (const { what, bytes, limit } of figures) {
  const size = `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  console.log(`${what.padEnd(34)} ${size}${limit ? ` of ${limit / 1000} kB` : ''}`);
}

const heaviest = [...(perScreen.at(-1)?.files ?? [])]
  .map((file) => ({ file, bytes: weigh(file) }))
  .sort((one, other) => other.bytes - one.bytes)
  .slice(0, 5);
console.log(
  `heaviest of ${perScreen.at(-1)?.route}: ${heaviest.map(({ file, bytes }) => `${file.split('/').at(-1)} ${(bytes / 1000).toFixed(1)}`).join(', ')}`,
);

const problems = [
  ...figures
    .filter(({ bytes, limit = Infinity }) => bytes > limit)
    .map(({ what }) => `${what}: over its budget`),
  ...firstScreens
    .filter((route) => !graph.screens[`${route === '/' ? '' : route}/+page`])
    .map((route) => `there is no screen ${route}`),
  ...(ahead.size === 0 || !existsSync(join(top, 'build', 'index.html'))
    ? ['the worker fetches nothing ahead']
    : []),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

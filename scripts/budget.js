import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildGraphFile } from './build.js';
import { filesFrom, precached, startOf } from './build-graph.js';
import { top } from './stamp.js';

// What the built app may weigh: a check that does not depend on the machine.

/** Dynamic imports that no first screen waits for. What is not named here is counted, so that nothing hides behind `import()`. */
const later = [
  { what: /messages\/[a-z]+\.en\.ts$/, why: 'one language at a time, and Korean is the larger' },
  {
    what: /messages\/(backup|card|decks|help|install|quiz|settings|summary)\./,
    why: 'words of other screens',
  },
  { what: /messages\/errors\./, why: 'comes with what went wrong' },
  { what: /routes\/notices\//, why: 'what the app as a whole has to say comes when all is quiet' },
  {
    what: /(^|\/)answering(\.svelte)?(\.ts)?$|messages\/answers\./,
    why: 'kinds of cards that a first card does not wait for',
  },
  {
    what: /ui\/practice\/index\.ts$|messages\/practice\./,
    why: 'manifests and commands bring their own graders',
  },
  {
    what: /routes\/review\/(beside\.ts|Summary\.svelte)$/,
    why: 'the menu of a card, help, and the end of a session',
  },
  { what: /storage\/undo\.ts$/, why: 'after something was done' },
  { what: /state\/backup\.ts$/, why: 'after a file was chosen' },
  { what: /BackupPreview/, why: 'asks about the file that was chosen' },
  { what: /Toast/, why: 'says what was undone or set aside' },
  { what: /generated\/shared\/error-template\.js$/, why: 'for a page that cannot start at all' },
];

/** The screens on which a day may begin, each with what only another of them needs. */
const firstScreens = [
  {
    name: 'study',
    route: '/review',
    others: /messages\/(shell|today|welcome)\.|Navigation|courses/,
    limit: 80_000,
  },
  { name: 'today', route: '/', others: /messages\/(study|welcome)\.|Welcome|courses/, limit: 80_000 },
  { name: 'the first visit', route: '/', others: /messages\/(study|today)\./ },
];

/** gzip, in bytes. @param {string} file in the build */
const weigh = (file) => gzipSync(readFileSync(join(top, 'build', file)), { level: 9 }).length;

/** The language of a course's file, if it has one. @param {string} file */
const courseLanguage = (file) => /^courses\/[^/]+\.([a-z]{2,3})\.json$/.exec(file)?.[1];

/** @param {Iterable<string>} files */
const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);

const graph = JSON.parse(readFileSync(buildGraphFile(''), 'utf8'));
const perScreen = firstScreens.map(({ name, route, others, limit }) => {
  /** A chunk of several sources has no source for its key, but a name. @param {string} key */
  const isLater = (key) => {
    const names = [key, graph.chunks[key]?.name ?? key];
    return names.some((name) => others.test(name) || later.some(({ what }) => what.test(name)));
  };
  return { name, limit, files: filesFrom(graph, startOf(graph, route), isLater) };
});
/** The keys of a chunk that several sources share. @param {string} name */
const keysOf = (name) => Object.keys(graph.chunks).filter((key) => graph.chunks[key]?.name === name);
/** What is loaded while the first card is on the screen, beyond what the session itself needs. */
const kinds = filesFrom(graph, keysOf('answering'), () => true);
/** What comes with the first manifest or command: the graders by themselves, and the screens around them. */
const practice = [...filesFrom(graph, ['src/lib/ui/practice/index.ts'], () => true)].filter(
  (file) => !kinds.has(file) && !perScreen[0]?.files.has(file),
);
const graders = new Set(keysOf('kubernetes').map((key) => graph.chunks[key]?.file));
const worker = readFileSync(join(top, 'build', 'service-worker.js'), 'utf8');
/** All files that the worker keeps; a course in other languages than the browser's waits until a first card is on the screen. */
const kept = precached(worker);
const inLanguage = (/** @type {string} */ language) =>
  [...kept].filter((file) => courseLanguage(file) === language);
const courses = [...new Set([...kept].flatMap((file) => courseLanguage(file) ?? []))].map(inLanguage);
const [, ...waiting] = courses.sort((one, other) => sum(other) - sum(one));
const ahead = new Set([...kept].filter((file) => !waiting.flat().includes(file)));

/** @type {{ what: string, bytes: number, limit?: number | undefined }[]} */
const figures = [
  ...perScreen.map(({ name, files, limit }) => ({ what: `JavaScript of ${name}`, bytes: sum(files), limit })),
  {
    what: 'JavaScript of the other kinds of cards',
    bytes: sum([...kinds].filter((file) => !perScreen[0]?.files.has(file))),
    limit: 18_000,
  },
  {
    what: 'JavaScript that grades manifests and commands',
    bytes: sum(practice.filter((file) => graders.has(file))),
    limit: 60_000,
  },
  {
    what: 'JavaScript of their screens',
    bytes: sum(practice.filter((file) => !graders.has(file))),
    limit: 14_000,
  },
  { what: `precache, ${ahead.size} of ${kept.size} files`, bytes: sum(ahead), limit: 700_000 },
];

for (const { what, bytes, limit } of figures) {
  const size = `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  console.log(`${what.padEnd(45)} ${size}${limit ? ` of ${limit / 1000} kB` : ''}`);
}

const problems = [
  ...figures
    .filter(({ bytes, limit = Infinity }) => bytes === 0 || bytes > limit)
    .map(({ what }) => `${what}: nothing, or over its budget`),
  ...firstScreens
    .filter(({ route }) => !graph.screens[`${route === '/' ? '' : route}/+page`])
    .map(({ route }) => `there is no screen ${route}`),
  ...(ahead.size === 0 || !existsSync(join(top, 'build', 'index.html'))
    ? ['the worker fetches nothing ahead']
    : []),
];
if (process.argv.includes('--files')) {
  for (const { name, files } of perScreen)
    console.log(
      name,
      [...files].map((file) => `${file} ${weigh(file)}`),
    );
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

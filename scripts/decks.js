import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds the courses under decks/ into static/courses/, and the CLI that does it; quick where nothing changed. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist/podo.js');
const target = join(root, 'static/courses');
// Outside static/: what stands there is published.
const stampFile = join(root, '.cache/decks.stamp');

/** @param {string} path @returns {string[]} the files under a folder, or the file itself, in order of name */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path)
    .filter((name) => !name.endsWith('.part'))
    .sort();
  return names.flatMap((name) => filesUnder(join(path, name)));
}

/** @param {string[]} paths @returns {string} a hash of names and contents */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string[]} words arguments for node */
function run(words) {
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const sources = ['src/cli', 'src/lib/domain', 'vite.cli.config.ts', 'package.json'].map((path) =>
  join(root, path),
);
const isSource = (/** @type {string} */ file) => !/\.test\.ts$/.test(file);
const newest = Math.max(
  ...sources
    .flatMap(filesUnder)
    .filter(isSource)
    .map((file) => statSync(file).mtimeMs),
);
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest) {
  run([
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    'vite.cli.config.ts',
    '--logLevel',
    'warn',
  ]);
}

const decks = join(root, 'decks');
const courses = filesUnder(decks)
  .filter((file) => file.endsWith('course.yaml'))
  .map(dirname);
const stampOf = () => hashOf([bundle, decks]);
const outputs = courses.map((folder) => join(target, `${relative(decks, folder)}.podo`));
const isBuilt = outputs.every((file) => existsSync(file)) && existsSync(join(target, 'index.json'));

if (!isBuilt || !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stampOf()) {
  mkdirSync(target, { recursive: true });
  mkdirSync(dirname(stampFile), { recursive: true });
  courses.forEach((folder, index) => {
    run([bundle, 'build', folder, '--out', outputs[index] ?? '', '--site-json', target]);
  });
  // After the build, because it may have written new locks.
  writeFileSync(stampFile, stampOf());
}

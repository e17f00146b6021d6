import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a command was started. */
export const top = fileURLToPath(new URL('..', import.meta.url));

/** Every file under `path`, itself included when it is one; nothing where there is none. @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A fingerprint of names and contents, so that a checkout or a copy with new dates is no reason to build again. Tests
 * stand beside the code and go into nothing that is built.
 * @param {string[]} paths files and folders, from the top of the project
 * @param {unknown} [circumstances] what else the result depends on: platform, base path
 */
export function fingerprint(paths, circumstances = null) {
  const hash = createHash('sha256').update(JSON.stringify(circumstances));
  const files = paths.flatMap((path) => filesUnder(join(top, path)));
  for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
    hash.update(`\0${file.slice(top.length).replaceAll('\\', '/')}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Does `work` unless it was done for the same `stamp` before and `result` still stands.
 * @param {{ name: string, stamp: string, result: string, work: () => Promise<void> }} step `result` is a path from the top
 * @returns {Promise<boolean>} whether there was something to do; rejects as `work` does, and then remembers nothing
 */
export async function onceFor({ name, stamp, result, work }) {
  const note = join(top, '.cache', `${name}.stamp`);
  const known = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (known === stamp && existsSync(join(top, result))) return false;
  await work();
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, stamp);
  return true;
}

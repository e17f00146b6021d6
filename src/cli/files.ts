import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../lib/domain/result';
import { problemOf, type Problem } from './problem';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a text file; a file that is not UTF-8 is a problem and not garbled text. */
export function readText(file: string): Result<string, Problem> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return err(problemOf(file, error));
  }
  try {
    return ok(utf8.decode(bytes));
  } catch {
    return err({ file, message: 'is not UTF-8 text' });
  }
}

/** Writes a file whole or not at all, with its folders; leaves it untouched where it already has this content. */
export function writeFile(file: string, content: string | Uint8Array): Result<void, Problem> {
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.length);
  try {
    if (isSame(file, bytes)) return ok(undefined);
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}.part`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
    return ok(undefined);
  } catch (error) {
    return err(problemOf(file, error));
  }
}

function isSame(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

/** The Markdown files that paths name: files as they are, folders with all `.md` under them in order of name. */
export function notesUnder(paths: string[]): Result<string[], Problem> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) files.push(path);
      else files.push(...markdownIn(path));
    } catch (error) {
      return err(problemOf(path, error));
    }
  }
  return ok([...new Set(files)]);
}

function markdownIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return /\.(md|markdown)$/i.test(entry.name) ? [path] : [];
  });
}

import { Command } from 'commander';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** A terminal in a new folder for each test, and what a command wrote to it. */
export interface Terminal {
  folder: string;
  /** What the last command wrote on stdout. */
  out: string;
  /** What all commands wrote on stderr. */
  errors: string;
  at(path: string): string;
  /** Writes a file with its folders; gives its path. */
  put(path: string, text: string): string;
  read(path: string): string;
  podo(...words: string[]): Promise<void>;
}

/** Sets up a terminal for the tests of a file. @param commands what `podo` knows */
export function terminal(...commands: ((program: Command) => void)[]): Terminal {
  const here: Terminal = {
    folder: '',
    out: '',
    errors: '',
    at: (path) => join(here.folder, path),
    put(path, text) {
      mkdirSync(dirname(here.at(path)), { recursive: true });
      writeFileSync(here.at(path), text);
      return here.at(path);
    },
    read: (path) => readFileSync(here.at(path), 'utf8'),
    async podo(...words) {
      const program = new Command();
      for (const command of commands) command(program);
      here.out = '';
      await program.parseAsync(words, { from: 'user' });
    },
  };
  beforeEach(() => {
    here.folder = mkdtempSync(join(tmpdir(), 'podo-'));
    here.out = here.errors = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((here.out += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((here.errors += String(text)), true));
    process.exitCode = undefined;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    rmSync(here.folder, { recursive: true });
  });
  return here;
}

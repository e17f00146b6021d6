import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { top } from './stamp.js';

/** A command that ended with another code than 0; its message is what the command had to say. */
export class CommandFailed extends Error {}

/**
 * Runs a command, from the top of the project where no other folder is named.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean, folder?: string }} [options] `show`: straight to the terminal instead of kept
 * @returns {Promise<{ code: number, output: string }>} never rejects; a command that cannot start has code 127
 */
export function run(command, args, { env = {}, show = false, folder = top } = {}) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command that has to succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @throws {CommandFailed} with the command's own words
 */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new CommandFailed(`${command} ${args.join(' ')} ended with code ${code}.\n${output}`);
}

/** The file of an installed tool, to be run by Node itself: no shell, no `.cmd`. @param {string} path in node_modules */
export function tool(path) {
  return join(top, 'node_modules', path);
}

/** What went wrong for the person at the terminal: where, and a sentence. `line` is 1-based. */
export interface Problem {
  file: string;
  line?: number;
  message: string;
}

/** `file:line: message`, as editors and terminals link it. */
export const format = ({ file, line, message }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${message}`;

/** Reports problems on stderr; the command then ends with exit code 1. */
export function fail(...problems: Problem[]): void {
  for (const problem of problems) process.stderr.write(`${format(problem)}\n`);
  process.exitCode = 1;
}

/** Sentences about what the operating system says of a file. */
const systemErrors: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read or written',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the disk is read-only',
};

/** The problem behind an error of node:fs. */
export function problemOf(file: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return { file, message: systemErrors[code] ?? `failed with ${code}` };
}

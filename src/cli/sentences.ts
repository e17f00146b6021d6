import type { LockError } from '../lib/domain/course';
import type { BuildError } from '../lib/domain/notes';
import type { Problem } from './problem';

type Sentences<E extends { is: string }> = { [K in E['is']]: (error: Extract<E, { is: K }>) => string };

const buildSentences: Sentences<BuildError> = {
  'invalid-id': ({ id }) =>
    `the id "${id}" is not possible: use letters, digits, ".", "_" and "-", at most 64`,
  'doubled-id': ({ id, first }) =>
    `the id "${id}" is given to another fact already, at ${first.file}:${first.line}`,
  'retired-id': ({ id }) =>
    `the id "${id}" belonged to a fact that an earlier version retired: give another one`,
  'other-course': ({ expected, found }) => `this lock belongs to the course "${found}", not to "${expected}"`,
};

const lockSentences: Sentences<LockError> = {
  'not-json': ({ message }) =>
    `is not valid JSON: ${message}. Restore it from version control: it holds the permanent ids`,
  'newer-format': ({ found }) => `was written by a newer podo (format ${found}): update podo`,
  'not-a-lock': ({ path, message }) => `${path || 'the file'}: ${message}. Restore it from version control`,
  'doubled-id': ({ id }) => `has the id "${id}" twice. Restore it from version control`,
};

/** @param lockFile the lock's path, for what is wrong with it */
export function buildProblem(error: BuildError, lockFile: string): Problem {
  const message = buildSentences[error.is](error as never);
  return 'line' in error ? { file: error.file, line: error.line, message } : { file: lockFile, message };
}

export const lockProblem = (error: LockError, lockFile: string): Problem => ({
  file: lockFile,
  message: lockSentences[error.is](error as never),
});

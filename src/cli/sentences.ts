import type { LockError, Parting, SettleError } from '../lib/domain/course';
import { englishSentences } from '../lib/domain/manifest';
import type { BuildError } from '../lib/domain/notes';
import { questionSentence } from '../lib/domain/questions';
import type { Problem } from './problem';

type Sentences<E extends { is: string }> = { [K in E['is']]: (error: Extract<E, { is: K }>) => string };

const buildSentences: Sentences<BuildError> = {
  'invalid-id': ({ id }) =>
    `the id "${id}" is not possible: use letters, digits, ".", "_" and "-", at most 64`,
  'doubled-id': ({ id, first }) =>
    `the id "${id}" is given to another fact already, at ${first.file}:${first.line}`,
  'retired-id': ({ id }) =>
    `the id "${id}" belonged to a fact that an earlier version retired: give another one`,
  'bad-question': (error) => questionSentence(error, 'en', englishSentences),
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

const settleSentences: Sentences<SettleError> = {
  'not-stated': ({ id }) => `no fact of the notes has the id "${id}": podo relink lists what can be settled`,
  'never-stated': ({ id }) => `no fact ever had the id "${id}"`,
  'still-stated': ({ id }) => `the notes still state the fact "${id}": it can be no other one as well`,
  forgotten: ({ id }) => `the lock does not say what the fact "${id}" was, so that no other can be it`,
  'other-kind': ({ id, kind, as, asKind }) =>
    `"${id}" is a ${kind} and "${as}" was a ${asKind}: a fact keeps its kind`,
  'settled-twice': ({ id }) => `the id "${id}" is named twice`,
};

/** @param lockFile the lock that would have been changed */
export const settleProblem = (error: SettleError, lockFile: string): Problem => ({
  file: lockFile,
  message: settleSentences[error.is](error as never),
});

const partings: Record<Parting['is'], string> = {
  kind: 'a fact of another kind',
  count: 'no counterpart',
  name: 'a fact with another id',
  elsewhere: 'a fact that has its counterpart elsewhere',
};

const nameOf = (side: Parting['first']): string =>
  side ? `"${side.statement.text.prompt}" (${side.statement.kind})` : 'the end of the file';

/** Where two files of notes part, at the place in the first. */
export function partingProblem({ is, first, second }: Parting, file: string, other: string): Problem {
  const there = second ? `${other}:${second.line}` : other;
  return {
    file,
    ...(first && { line: first.line }),
    message:
      `${nameOf(first)} has ${partings[is]} at ${there}: ${nameOf(second)}. Nothing of the two files was paired: ` +
      'let them state the same in the same order, or give both facts the same <!-- id: … -->',
  };
}

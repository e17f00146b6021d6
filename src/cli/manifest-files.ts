import {
  explain,
  readManifests,
  type Manifests,
  type ManifestProblem,
  type Sentences,
} from '../lib/domain/manifest';
import { err, ok, type Result } from '../lib/domain/result';
import { readText } from './files';
import { format, type Problem } from './problem';

/** Files may be longer than what a learner types: bundles of whole charts. */
const maxLength = 16 * 1024 * 1024;

export interface ReadFile {
  file: string;
  manifests: Manifests;
}

/** Reads files of manifests, in their order; the first that cannot be opened is a problem. */
export function readManifestFiles(files: readonly string[]): Result<ReadFile[], Problem> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const text = readText(file);
    if (!text.ok) return err(text.error);
    read.push({ file, manifests: readManifests(text.value, { maxLength }) });
  }
  return ok(read);
}

/** A problem as a script wants it. */
export const listed = (problem: ManifestProblem, sentences: Sentences) => ({
  line: problem.line,
  column: problem.column,
  code: problem.code,
  message: explain(problem, sentences),
});

/** A problem as a line for a terminal, which links it. */
export const sentence = (file: string, problem: ManifestProblem, sentences: Sentences): string => {
  const message = explain(problem, sentences);
  const where = problem.path ? `${problem.path}: ${message}` : message;
  return format({ file: `${file}:${problem.line}:${problem.column}`, message: where });
};

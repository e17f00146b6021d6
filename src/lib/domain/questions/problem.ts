import type { ManifestProblem } from '../manifest';
import type { sentences } from './sentences';

export type QuestionCode = keyof typeof sentences;

/** What is wrong with a file of questions, at a line of it. */
export interface QuestionError {
  is: 'bad-question';
  file: string;
  /** 1-based. */
  line: number;
  code: QuestionCode;
  /** What the sentence speaks of, by name. */
  details: Readonly<Record<string, string>>;
  /** What Kubernetes would say, where a manifest is wrong. */
  problem?: ManifestProblem;
}

/** Makes errors of one file. */
export type Refuse = (line: number, code: QuestionCode, details?: Record<string, string>) => QuestionError;

export const refusalsIn =
  (file: string): Refuse =>
  (line, code, details = {}) => ({ is: 'bad-question', file, line, code, details });

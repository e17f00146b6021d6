import type { Position } from './position';
import type { sentences } from './sentences/en';

export type Code = keyof typeof sentences;

/** Something wrong in a text, as a value: the sentence for it is made where it is shown. */
export interface Problem extends Position {
  code: Code;
  /** The field as the API server names it; empty where the text could not be read. */
  path: string;
  /** What the sentence speaks of, by name. */
  details: Readonly<Record<string, string>>;
}

/** Takes a problem at an offset of the text. */
export type ReportAt = (offset: number, code: Code, details?: Record<string, string>) => void;

const compare = (a: Position, b: Position) => a.line - b.line || a.column - b.column;

/** Problems in the order of the text. */
export const inOrder = <P extends Problem>(problems: readonly P[]): P[] => [...problems].sort(compare);

/** A stretch of a typed command: offset and length in UTF-16 units of the text as it was typed. */
export interface Place {
  at: number;
  length: number;
}

/** What is wrong with a command, by what the shell, kubectl's grammar or the comparison with the answer finds. */
export type ProblemCode =
  // the shell
  | 'empty'
  | 'pipe'
  | 'redirection'
  | 'placeholder'
  | 'several-commands'
  | 'variable'
  | 'substitution'
  | 'parenthesis'
  | 'braces'
  | 'unclosed-quote'
  | 'space-after-backslash'
  | 'unquoted-glob'
  // the grammar
  | 'not-kubectl'
  | 'unknown-command'
  | 'missing-command'
  | 'unknown-flag'
  | 'flag-of-other-command'
  | 'one-dash'
  | 'two-dashes'
  | 'missing-value'
  | 'bad-value'
  | 'bad-change'
  | 'missing-dashes'
  | 'unknown-kind'
  | 'bad-name'
  | 'mixed-forms'
  | 'comma-space'
  | 'wrong-order'
  | 'missing-argument'
  | 'extra-argument'
  | 'missing-flag'
  | 'conflict'
  // held against the answer
  | 'wrong-command'
  | 'wrong-kind'
  | 'wrong-name'
  | 'missing-name'
  | 'extra-name'
  | 'missing-object'
  | 'extra-object'
  | 'wrong-namespace'
  | 'missing-namespace'
  | 'extra-namespace'
  | 'wrong-value'
  | 'extra-flag'
  | 'missing-change'
  | 'extra-change'
  | 'wrong-argument'
  | 'wrong-argv'
  | 'missing-argv'
  | 'extra-argv'
  | 'wrong-case'
  | 'misspelt'
  // warnings: right, but not as it should be
  | 'deprecated';

/** Something to say about a typed command; `wording` makes the sentence. */
export interface Problem extends Place {
  code: ProblemCode;
  /** What would be right, where that is known. */
  expected?: string;
  /** What stands there. */
  found?: string;
  /** What it is about: a flag, a command. */
  about?: string;
}

/** A problem at a place, without the fields that are not known. */
export function problem(
  code: ProblemCode,
  { at, length }: Place,
  more: { expected?: string | undefined; found?: string | undefined; about?: string | undefined } = {},
): Problem {
  const known = Object.entries(more).filter(([, text]) => text !== undefined);
  return { code, at, length, ...Object.fromEntries(known) };
}

import type { ProblemCode } from '../problem';

/** Something that a shell does itself, by how it begins; the flag y makes a form hold at one place. */
export type ShellForm = [form: RegExp, code: ProblemCode];

/** What a shell replaces, within double quotes too. */
export const expansions: ShellForm[] = [
  [/`|\$\(/y, 'substitution'],
  [/\$[\w{@*#?!$-]/y, 'variable'],
];

/** What a shell does at an unquoted place, and what a single command has no need of. */
export const unquotedForms: ShellForm[] = [
  ...expansions,
  [/\$['"]/y, 'variable'],
  [/&&|\|\||[;&]/y, 'several-commands'],
  [/\|/y, 'pipe'],
  [/<[^<>\s]+>/y, 'placeholder'],
  [/[<>]/y, 'redirection'],
  [/[()]/y, 'parenthesis'],
  [/\{[^{}\s'"]*,[^{}\s'"]*\}|\{(?:-?\d+|\w)\.\.(?:-?\d+|\w)\}/y, 'braces'],
  [/\\ +\n/y, 'space-after-backslash'],
];

/** The form at a place of the text, with its length. */
export function formAt(
  text: string,
  at: number,
  forms: ShellForm[],
): { code: ProblemCode; length: number } | undefined {
  for (const [form, code] of forms) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found) return { code, length: found[0].length };
  }
  return undefined;
}

import { err, ok, type Result } from '../../result';
import { problem, type Place, type Problem, type ProblemCode } from '../problem';
import { asMeant } from './as-meant';
import { expansions, formAt, unquotedForms } from './shell-forms';

/** A word as the shell hands it to a program. */
export interface Word extends Place {
  text: string;
  /** Has a `*`, `?` or `[` outside quotes, which a shell may replace by names of files. */
  glob: boolean;
}

/** What a piece of a word stands for, and where the next begins; or what is wrong with it. */
type Piece = { text: string; to: number } | { code: ProblemCode; from: number; to: number };

/** A root's prompt looks like the beginning of a comment. */
const prompt = /^\s*(?:[$>%] +|# +(?=k(?:ubectl)? ))/;

/** What stands in quotes, from the opening one on. */
function quoted(text: string, from: number): Piece {
  const quote = text[from]!;
  let read = '';
  for (let at = from + 1; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === quote) return { text: read, to: at + 1 };
    if (quote === "'") {
      read += letter;
      continue;
    }
    const form = formAt(text, at, expansions);
    if (form) return { code: form.code, from: at, to: at + form.length };
    if (letter !== '\\' || !/[\\"$`\n]/.test(text[at + 1] ?? '')) read += letter;
    else if (text[++at] !== '\n') read += text[at]!;
  }
  return { code: 'unclosed-quote', from, to: from + 1 };
}

function piece(text: string, at: number): Piece {
  const letter = text[at]!;
  const form = formAt(text, at, unquotedForms);
  if (form) return { code: form.code, from: at, to: at + form.length };
  if (letter === "'" || letter === '"') return quoted(text, at);
  if (letter !== '\\') return { text: letter, to: at + 1 };
  const next = text[at + 1] ?? '\n';
  return { text: next === '\n' ? '' : next, to: at + 2 };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Nothing but comments and empty lines. */
const isCommentary = (text: string): boolean => text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));

/**
 * The words of one command line as a POSIX shell splits it: quotes, backslashes, lines that go on after a backslash,
 * comments, a prompt in front. What a shell would run, replace or redirect is an error with its place: nothing is
 * executed, and nothing is left out in silence.
 */
export function splitWords(typed: string): Result<Word[], Problem> {
  const meant = asMeant(typed);
  const text = meant.text.trimEnd();
  const place = (from: number, to: number): Place => {
    const at = meant.places[from] ?? typed.length;
    return { at, length: Math.max(1, (meant.places[to - 1] ?? at) + 1 - at) };
  };
  const words: Word[] = [];
  let at = prompt.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const letter = text[at]!;
    if (letter === '\n' && words.length > 0 && !isCommentary(text.slice(at)))
      return err(problem('several-commands', place(at, at + 1)));
    if (letter === ' ' || letter === '\n') at++;
    else if (letter === '#') at = endOfLine(text, at);
    else {
      const from = at;
      let [read, glob, isWord] = ['', false, false];
      while (at < text.length && text[at] !== ' ' && text[at] !== '\n') {
        const next = piece(text, at);
        if ('code' in next)
          return err(
            problem(next.code, place(next.from, next.to), { found: text.slice(next.from, next.to) }),
          );
        // A line that goes on is no word of its own; empty quotes are one.
        isWord ||= next.text !== '' || text[at] !== '\\';
        glob ||= /[*?[]/.test(text[at]!);
        read += next.text;
        at = next.to;
      }
      if (isWord) words.push({ text: read, glob, ...place(from, at) });
    }
  }
  return words.length > 0 ? ok(words) : err(problem('empty', { at: 0, length: typed.length }));
}

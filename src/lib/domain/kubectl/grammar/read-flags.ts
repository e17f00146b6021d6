import { problem, type Problem } from '../problem';
import type { Word } from '../words/split-words';
import {
  commands,
  commandsWith,
  commandsWithLetter,
  flagByLetter,
  flagOf,
  globalFlags,
  type FlagKind,
} from './command-table';
import type { GivenFlag } from './command';
import { asTyped } from '../words/as-typed';
import { nearest } from './nearest';

export interface FlagsRead {
  flags: GivenFlag[];
  args: Word[];
  argv: Word[] | undefined;
  problems: Problem[];
}

/** Some of the commands that have a flag: a person looks for one of them. */
const listed = (commandNames: string[]): string =>
  commandNames.slice(0, 4).join(', ') + (commandNames.length > 4 ? ', …' : '');

/** A long flag that does not exist under its name: what is meant, and what is wrong with it. */
function unknownFlag(
  path: string,
  name: string,
  word: Word,
): { flag?: FlagKind | undefined; wrong: Problem } {
  const found = `--${name}`;
  const meant = name.length === 1 ? flagByLetter(path, name) : undefined;
  if (meant) return { flag: meant, wrong: problem('two-dashes', word, { found, expected: `-${name}` }) };
  const near = nearest(name, [...(commands.get(path)?.keys() ?? []), ...globalFlags.keys()]);
  const others = commandsWith(name);
  if (others.length > 0) {
    const flag = commands.get(others[0]!)?.get(name);
    const expected = listed(others);
    return { flag, wrong: problem('flag-of-other-command', word, { found, expected, about: path }) };
  }
  const expected = near && `--${near}`;
  return {
    flag: near === undefined ? undefined : flagOf(path, near),
    wrong: problem('unknown-flag', word, { found, expected, about: path }),
  };
}

/** `-image=nginx`: a long flag with one dash. */
function longWithOneDash(path: string, text: string): FlagKind | undefined {
  const name = /^-([a-z][a-z-]+)(?:=|$)/.exec(text)?.[1];
  return name === undefined ? undefined : flagOf(path, name);
}

/**
 * Reads the words after a command's name as pflag does (parseArgs in github.com/spf13/pflag): flags anywhere before `--`,
 * `--name=value`, `--name value`, `-n value`, `-nvalue`, `-n=value`, letters of flags without value together. A flag that
 * does not exist is reported and read as the one that was probably meant.
 */
export function readFlags(path: string, words: readonly Word[]): FlagsRead {
  const read: FlagsRead = { flags: [], args: [], argv: undefined, problems: [] };
  let at = 0;

  const give = (flag: FlagKind, word: Word, value: string | undefined, name: string) => {
    const next = words[at + 1];
    const separator = name.startsWith('--') ? '=' : ' ';
    const put = (text: string, shown: string, end: Word) => {
      const length = Math.max(1, end.at + end.length - word.at);
      read.flags.push({ flag, value: text, shown, at: word.at, length });
    };
    if (value !== undefined) put(value, `${name}${separator}${asTyped(value)}`, word);
    else if (flag.bare !== undefined) put(flag.bare, name, word);
    else if (next) {
      at++;
      put(next.text, `${name}${separator}${asTyped(next.text)}`, next);
    } else read.problems.push(problem('missing-value', word, { about: name }));
  };

  const readLong = (word: Word, text: string) => {
    const [, typed = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(text) ?? [];
    const name = typed.replace(/_/g, '-');
    let flag = flagOf(path, name);
    if (!flag) {
      const unknown = unknownFlag(path, name, word);
      read.problems.push(unknown.wrong);
      flag = unknown.flag;
    }
    if (flag) give(flag, word, value, `--${flag.name}`);
  };

  const readLetters = (word: Word) => {
    for (let letters = word.text.slice(1); letters !== ''; letters = letters.slice(1)) {
      const letter = letters[0]!;
      const flag = flagByLetter(path, letter);
      if (!flag) {
        const others = commandsWithLetter(letter);
        const code = others.length > 0 ? 'flag-of-other-command' : 'unknown-flag';
        const expected = others.length > 0 ? listed(others) : undefined;
        read.problems.push(problem(code, word, { found: `-${letter}`, expected, about: path }));
        // What is meant for the other command's flag is no argument.
        const other = others[0] === undefined ? undefined : flagByLetter(others[0], letter);
        const next = words[at + 1];
        if (other && other.bare === undefined && letters.length === 1 && next && !next.text.startsWith('-'))
          give(other, word, undefined, `-${letter}`);
        return;
      }
      const rest = letters.slice(1);
      if (rest.startsWith('=')) return give(flag, word, rest.slice(1), `-${letter}`);
      if (flag.bare === undefined && rest !== '') return give(flag, word, rest, `-${letter}`);
      give(flag, word, undefined, `-${letter}`);
      if (flag.bare === undefined) return;
    }
  };

  for (; at < words.length; at++) {
    const word = words[at]!;
    if (word.text === '--') {
      read.argv = words.slice(at + 1);
      break;
    }
    if (word.text.startsWith('--')) readLong(word, word.text);
    else if (!word.text.startsWith('-') || word.text === '-') read.args.push(word);
    else if (longWithOneDash(path, word.text)) {
      const [found = ''] = word.text.split('=');
      read.problems.push(problem('one-dash', word, { found, expected: `-${found}` }));
      readLong(word, `-${word.text}`);
    } else readLetters(word);
  }
  return read;
}

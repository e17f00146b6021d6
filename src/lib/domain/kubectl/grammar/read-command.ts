import { problem, type Problem } from '../problem';
import type { Word } from '../words/split-words';
import type { Command } from './command';
import { flagByLetter, flagOf, subcommand, subcommandNames } from './command-table';
import { isSlip, nearest } from './nearest';
import { readFlags } from './read-flags';

/** Commands that do nothing by themselves. */
const needsSubcommand =
  /^(|create secret|create service|set|rollout|certificate|top|auth|config|plugin|kuberc)$/;

/** Words that people type for a command. */
const synonyms: Record<string, string> = {
  add: 'create',
  remove: 'delete',
  rm: 'delete',
  list: 'get',
  ls: 'get',
  show: 'get',
  ps: 'get',
  log: 'logs',
  inspect: 'describe',
  start: 'run',
  watch: 'get',
  rollback: 'rollout undo',
  undo: 'rollout undo',
  restart: 'rollout restart',
  untaint: 'taint',
  'can-i': 'auth can-i',
  whoami: 'auth whoami',
  'use-context': 'config use-context',
  'get-contexts': 'config get-contexts',
  'current-context': 'config current-context',
};

/** Whether a flag takes the word after it, as cobra guesses while it looks for the command (stripFlags). */
function takesNext(path: string, text: string): boolean {
  if (text.includes('=')) return false;
  if (text.startsWith('--')) return flagOf(path, text.slice(2))?.bare === undefined;
  return text.length === 2 && flagByLetter(path, text[1]!)?.bare === undefined;
}

/** Where the next word stands that is no flag and no flag's value. */
function nextWord(path: string, words: readonly Word[]): number {
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at]!;
    if (text === '--') return -1;
    if (!text.startsWith('-') || text === '-') return at;
    if (takesNext(path, text)) at++;
  }
  return -1;
}

/** The name of a command that does not exist: the one that is meant, where that can be told. */
function meantBy(path: string, word: string): string | undefined {
  const synonym = path === '' ? synonyms[word.toLowerCase()] : undefined;
  return synonym ?? nearest(word, subcommandNames(path));
}

/** The next word of a command's name among words, and what is wrong with it. */
interface Step {
  name: string;
  /** The word that names it, by its index. */
  at: number;
  wrong?: Problem;
}

function step(path: string, words: readonly Word[]): Step | Problem | undefined {
  const at = nextWord(path, words);
  const word = words[at];
  if (!word) return undefined;
  const name = subcommand(path, word.text);
  if (name) return { name, at };
  const isSlipOfOne = subcommandNames(path).some((each) => isSlip(word.text, each));
  const isAskedFor = needsSubcommand.test(path) || path === 'create';
  const after = words[at + 1];
  const swapped = isAskedFor && !isSlipOfOne && after ? subcommand(path, after.text) : undefined;
  if (swapped && after) {
    const [found, expected] = [`${word.text} ${after.text}`, `${after.text} ${word.text}`];
    return { name: swapped, at: at + 1, wrong: problem('wrong-order', after, { found, expected }) };
  }
  const meant = isAskedFor ? meantBy(path, word.text) : undefined;
  if (!needsSubcommand.test(path) && !meant) return undefined;
  const wrong = problem('unknown-command', word, { found: word.text, expected: meant, about: path });
  const mended = meant === undefined ? undefined : subcommand(path, meant);
  return mended ? { name: mended, at, wrong } : wrong;
}

/**
 * Reads a command's words: which command it is, then its flags. What is misspelt is reported and read as what was probably
 * meant, so that the rest can be looked at too.
 */
export function readCommand(words: readonly Word[]): Command {
  const problems: Problem[] = [];
  let rest = words.slice(1);
  let path = '';
  let place = { at: words[0]!.at, length: words[0]!.length };
  for (;;) {
    const next = step(path, rest);
    if (!next) break;
    if ('code' in next)
      return { path, place, flags: [], args: [], argv: undefined, problems: [...problems, next] };
    if (next.wrong) problems.push(next.wrong);
    const word = rest[next.at]!;
    const from = path === '' ? word.at : place.at;
    place = { at: from, length: Math.max(1, word.at + word.length - from) };
    rest = rest.filter((each) => each !== word);
    path = next.name;
  }
  if (needsSubcommand.test(path)) problems.push(problem('missing-command', place, { about: path }));
  const read = readFlags(path, rest);
  return { path, place, ...read, problems: [...problems, ...read.problems] };
}

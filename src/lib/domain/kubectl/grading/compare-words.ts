import { problem, type Problem } from '../problem';
import type { Read } from './read-typed';

const program = (text: string, at: number): string => (at === 0 && text === 'k' ? 'kubectl' : text);

/** What the words of two commands differ in, one after the other; nothing where they are the same. */
export function compareWords(expected: Read, typed: Read): Problem[] {
  const [right, given] = [expected, typed].map(({ words }) => words.map(({ text }, at) => program(text, at)));
  const at = right!.findIndex((text, place) => text !== given![place]);
  const [wanted, found] = at < 0 ? [undefined, typed.words[right!.length]] : [right![at], typed.words[at]];
  if (found) {
    const code = wanted === undefined ? 'extra-argument' : 'wrong-argument';
    return [problem(code, found, { expected: wanted, found: found.text })];
  }
  if (wanted === undefined) return [];
  const last = typed.words.at(-1)!;
  return [problem('missing-argument', { at: last.at + last.length - 1, length: 1 }, { expected: wanted })];
}

import type { Tasks } from '../course';
import { commandWords } from './command-words';
import { asMeant } from './typed';

/** How a word begins and how long it is. */
export interface BlankHint {
  /** The first letter; empty where that would be all of it. */
  start: string;
  /** How many letters, spaces left out. */
  letters: number;
}

/** A mild hint at each blank: never the whole word. */
export const blankHints = ({ blanks }: Tasks['cloze']): BlankHint[] =>
  blanks.map(({ accepted }) => {
    const letters = [...asMeant(accepted[0] ?? '').replace(/\s/g, '')];
    return { start: letters.length > 1 ? letters[0]! : '', letters: letters.length };
  });

/** A mild hint at a command: its first word, or its first two where more than one is left. Of a single word, the first letter. */
export function commandHint({ accepted }: Tasks['command']): string {
  const words = commandWords(accepted[0] ?? '');
  if (words.length < 2) return [...(words[0] ?? '')][0] ?? '';
  return words.slice(0, words.length > 3 ? 2 : 1).join(' ');
}

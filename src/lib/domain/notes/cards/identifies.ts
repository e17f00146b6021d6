import { plainLine } from '../names';
import type { Names } from '../known-names';
import { isStatement } from '../vocabulary';

/** Words that point at something outside the text: it means nothing alone. */
export const pointsElsewhere =
  /^(?:이|그|저|위|아래|해당|여기|거기|이것|그것|둘\s*다|또한|그래서|따라서|즉|단|다만|this|that|these|it|they|also|both|so|then|but)(?=[\s,은는이가을를의]|$)/i;
/** A pronoun anywhere, in a text so short that nothing in it is what it stands for. */
export const hasPronoun = /\b(?:it|its|they|them|their|these)\b/i;
/** Shorter statements fit too many things. */
const shortest = 10;

/** Whether a statement about a term, standing alone, lets a learner tell which term it is about. */
export function identifies(text: string, own: readonly string[], names: Names): boolean {
  const plain = plainLine(text);
  return (
    plain.length >= shortest &&
    isStatement(plain.replace(/\s*\([^)]*\)/g, '')) &&
    !/[?]$/.test(plain) &&
    !pointsElsewhere.test(plain) &&
    !names.leaks(plain, own)
  );
}

import { asMeant } from './typed';

/**
 * A command as it counts for a plain comparison: no prompt, one space between words, plain quotes and dashes. What stands
 * in quotes keeps its spaces.
 */
export function commandWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  // A line that ends in a backslash goes on; curly quotes and long dashes were put in by a keyboard.
  for (const letter of asMeant(text.replace(/\\\n/g, ' ')).replace(/^[$>#]\s+/, '')) {
    if (quote) {
      if (letter === quote) quote = '';
      else word += letter;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ' ') {
      if (word !== '') words.push(word);
      word = '';
    } else word += letter;
  }
  if (word !== '') words.push(word);
  return words;
}

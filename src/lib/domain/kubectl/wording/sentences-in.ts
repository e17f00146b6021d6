import type { Problem } from '../problem';

const languages = {
  ko: () => import('./ko').then(({ ko }) => ko),
  en: () => import('./en').then(({ en }) => en),
};

/**
 * What says a problem in a language: what is wrong, and how to mend it where that is known. Code stands in backticks. Only
 * the words of that language are loaded.
 */
export async function sentencesIn(language: keyof typeof languages): Promise<(problem: Problem) => string> {
  const sentences = await languages[language]();
  return ({ code, expected, found, about }) => {
    const words: Record<string, string | undefined> = { expected, found, about };
    const isKnown = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].every(([, word]) => words[word!]);
    return sentences[code]
      .replace(/\[([^[\]]*)\]/g, (_, part: string) => (isKnown(part) ? part : ''))
      .replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
  };
}

import type { Code, Problem } from './problem';

/** A sentence for each code in one language, with `{name}` where a detail of the problem goes. */
export type Sentences = Readonly<Record<Code, string>>;

/** Loads the sentences of a language: Korean, or else English. */
export const sentencesIn = async (language: string): Promise<Sentences> =>
  (await (language === 'ko' ? import('./sentences/ko') : import('./sentences/en'))).sentences;

/** The sentence for a problem: what is wrong, and how to mend it. */
export const explain = ({ code, details }: Pick<Problem, 'code' | 'details'>, sentences: Sentences): string =>
  sentences[code].replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);

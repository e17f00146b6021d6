import type { Problem } from './problem';
import { sentences } from './sentences';

/** The sentence for a problem, in Korean or else in English: what is wrong, and how to mend it. */
export function explain({ code, details }: Pick<Problem, 'code' | 'details'>, language: string): string {
  const sentence: string = sentences[code][language === 'ko' ? 'ko' : 'en'];
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
}

/** What the API server calls an error of this kind, such as `FieldValueRequired`; for syntax there is none. */
export function causeOf({ code }: Pick<Problem, 'code'>): string | undefined {
  const sentence = sentences[code];
  return 'cause' in sentence ? sentence.cause : undefined;
}

/** The languages of the interface. A course may have others: its text falls back by itself. */
export type Language = 'ko' | 'en';
export const languages: readonly Language[] = ['ko', 'en'];

const isLanguage = (tag: string): tag is Language => languages.some((language) => language === tag);

/** The first of the wanted BCP 47 tags (`navigator.languages`) that Podo speaks, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]!).find(isLanguage) ?? 'en';
}

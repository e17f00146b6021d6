import type { Language } from '../../course';
import type { NotesFile } from '../find-facts';

/** Notes as data, in which every fact and detail has an identity that no edit changes; a text is a list of words' numbers. */
export type Text = number[];

export const kinds = ['definition', 'plain', 'sequence', 'membership', 'command'] as const;
export interface Item {
  key: number;
  kind: (typeof kinds)[number];
  term: Text;
  meaning: Text;
  details: Detail[];
  /** Details that were removed. */
  lost: Detail[];
}
export interface Detail {
  key: number;
  text: Text;
}
export interface Section {
  title: Text;
  items: Item[];
}
export interface File {
  title: Text;
  sections: Section[];
}
export interface Notes {
  files: File[];
  /** Items that were deleted. */
  gone: Item[];
  /** Numbers of words, facts and details that were given. */
  used: number;
}

const consonants = 'bcdfghjklmnprstvz';
const vowels = 'aeiou';

/** A word that no other number has in any language, and that is like none. */
export function word(number: number, language: Language): string {
  // A full cycle of the generator, so that neighbours are far apart.
  let state = (number * 2 + (language === 'en' ? 1 : 0)) * 2654435761;
  let out = '';
  for (let at = 0; at < 4; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    out += consonants[(state >>> 8) % consonants.length]! + vowels[(state >>> 16) % vowels.length]!;
  }
  return `${out}${number.toString(36)}`;
}

const written = (text: Text, language: Language): string =>
  text.map((number) => word(number, language)).join(' ');

/** What a fact is about, as a build tells it. */
const prompts: Record<Item['kind'], (term: string) => string> = {
  definition: (term) => term,
  plain: (term) => `What is ${term}?`,
  sequence: (term) => term,
  membership: (term) => `types of ${term}`,
  command: (term) => term,
};
export const promptOf = ({ kind, term }: Item, language: Language): string =>
  prompts[kind](written(term, language));
export const detailText = (text: Text, language: Language): string => written(text, language);

const lines: Record<Item['kind'], (prompt: string, meaning: string, details: string[]) => string[]> = {
  definition: (prompt, meaning, details) => [
    `- ${prompt}: ${meaning}.`,
    ...details.map((detail) => `  - ${detail}.`),
  ],
  plain: (prompt, meaning) => [`- ${prompt} :: ${meaning}.`],
  sequence: (prompt, _, details) => [`- ${prompt}: ${details.join(' → ')}`],
  membership: (prompt, _, details) => [`- ${prompt}`, ...details.map((detail) => `  - ${detail}`)],
  command: (prompt, meaning) => [`- $ ${prompt} : ${meaning}`],
};

const rendered = (item: Item, language: Language): string =>
  lines[item.kind](
    promptOf(item, language),
    written(item.meaning, language),
    item.details.map(({ text }) => written(text, language)),
  ).join('\n');

/** The notes as Markdown, a deck for each file. */
export function render({ files }: Notes, language: Language): NotesFile[] {
  return files.map(({ title, sections }, at) => {
    const parts = sections.flatMap((section) => [
      `## ${written(section.title, language)}`,
      ...section.items.map((item) => rendered(item, language)),
    ]);
    const text = [`# ${written(title, language)}`, ...parts].join('\n\n');
    return { file: `${language}/${at}.md`, language, deck: `deck-${at}`, text: `${text}\n` };
  });
}

export const itemsOf = ({ files }: Notes): Item[] =>
  files.flatMap(({ sections }) => sections.flatMap(({ items }) => items));

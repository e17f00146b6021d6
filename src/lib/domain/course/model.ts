import type { Prose } from '../text';

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type CourseId = Branded<string, 'CourseId'>;
export type DeckId = Branded<string, 'DeckId'>;
export type FactId = Branded<string, 'FactId'>;
/** `factId/facet`: no language in it, so that a card keeps its progress when its wording or language changes. */
export type CardId = Branded<string, 'CardId'>;

/** A BCP 47 primary language: `ko`, `en`. */
export type Language = string;
export type Localized<T> = Partial<Record<Language, T>>;

/** Where in the notes a text stands. `line` is 1-based; `path` is the headings and parents above it. */
export interface Source {
  file: string;
  line: number;
  path: string[];
}

export type FactKind = 'definition' | 'membership' | 'sequence' | 'command' | 'plain';

/** One thing that the notes state, in each language that states it. */
export interface Fact {
  id: FactId;
  deck: DeckId;
  kind: FactKind;
  texts: Localized<FactText>;
}

export interface FactText {
  /** What the fact is about: a term, the name of a group, a command, a question. */
  prompt: string;
  /** What the notes say of it, as plain text. */
  text: string;
  source: Source;
}

/** How a card is answered. Every kind has its own screen and its own grading; the first is judged by the learner. */
export type CardKind = 'recall';

export interface CardText {
  /** The place in the course, shown small above the question. */
  path: string[];
  question: Prose;
  answer: Prose;
  /** What changed, or what is easily confused; shown under the answer. */
  note?: Prose;
  source: Source;
}

export interface Card {
  id: CardId;
  fact: FactId;
  deck: DeckId;
  kind: CardKind;
  texts: Localized<CardText>;
}

/** A theme inside a course: what a learner turns on or off. Decks come in the order in which they build up. */
export interface Deck {
  id: DeckId;
  titles: Localized<string>;
  descriptions: Localized<string>;
}

/** What an instructor publishes. Cards are in the order in which they are met. */
export interface Course {
  format: 'podo-course';
  formatVersion: 1;
  id: CourseId;
  version: number;
  languages: Language[];
  titles: Localized<string>;
  licence: string;
  author: string;
  decks: Deck[];
  facts: Fact[];
  cards: Card[];
  /** Cards that earlier versions had: archived for the learner, never used again. */
  retired: CardId[];
}

export const cardIdOf = (fact: FactId, facet: string): CardId => `${fact}/${facet}` as CardId;

/** The text in the wanted language, else in whichever language the course has. */
export function inLanguage<T>(texts: Localized<T>, language: Language): T | undefined {
  return texts[language] ?? Object.values(texts)[0];
}

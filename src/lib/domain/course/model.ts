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

export const factKinds = [
  'definition',
  'membership',
  'comparison',
  'sequence',
  'command',
  'rule',
  'cloze',
  'plain',
  'practice',
] as const;
export type FactKind = (typeof factKinds)[number];

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

/** A text that is no right answer but looks like one. */
export interface Decoy {
  text: Prose;
  /** The fact that it is true of: choosing it shows what is confused with what. */
  fact: FactId;
}

/** What may differ from the right answer without being wrong. */
export interface Tolerance {
  case: boolean;
  spacing: boolean;
}

/** A stretch of a manifest that is left out of it. */
export interface ManifestBlank {
  /** Offsets in the manifest: `end` is after the last character. */
  start: number;
  end: number;
  of: 'value' | 'key' | 'pair' | 'block';
  hint?: string;
}

/** A value of a manifest that the learner may choose, by its offsets. Those of one name must be the same. */
export interface FreeValue {
  name: string;
  start: number;
  end: number;
}

export type ManifestMode = 'fill' | 'write' | 'fix';

/** What each kind of card is answered by, beside its question and answer. A recalled card needs nothing more. */
export interface Tasks {
  /** One of four: the card's answer, and three of the decoys, of which there are at least as many. */
  choice: { decoys: Decoy[] };
  /** Which group each item belongs to. `group` is an index into `groups`, of which there are two to four. */
  sort: { groups: string[]; items: { text: Prose; group: number }[] };
  /** Steps of equal rank may come in any order: they are branches. Ranks are 0, 1, 2 … */
  order: { steps: { text: Prose; rank: number }[] };
  /** All members, typed by any of their names, or ticked among the decoys. */
  list: { members: { text: Prose; names: string[] }[]; decoys: Prose[] };
  /** The blanks of the question, in order: `{ type: 'blank', index }` stands for each in its tree. */
  cloze: { blanks: { accepted: string[]; tolerance: Tolerance }[] };
  command: { accepted: string[] };
  /** A manifest with blanks to fill in, one to write, or a broken one to mend. */
  manifest: {
    mode: ManifestMode;
    /** A right manifest; what it says is what an answer must say. */
    manifest: string;
    /** In the order of the text; none but in mode `fill`. */
    blanks: ManifestBlank[];
    free: FreeValue[];
    /** Fields that an answer must not have, such as `spec.containers[*].command`. */
    forbidden: string[];
    /** What is to be mended; in mode `fix` only. */
    broken?: string;
  };
}

export type Task = { [K in keyof Tasks]: { kind: K } & Tasks[K] }[keyof Tasks];

/** How a card is answered. Every kind has its own screen and its own grading; recall is judged by the learner. */
export type CardKind = 'recall' | keyof Tasks;

export interface CardText {
  /** The place in the course, shown small above the question. */
  path: string[];
  question: Prose;
  answer: Prose;
  /** What changed, or what is easily confused; shown under the answer. */
  note?: Prose;
  /** Of the card's kind; absent where that is recall. */
  task?: Task;
  source: Source;
}

export interface Card {
  id: CardId;
  fact: FactId;
  deck: DeckId;
  kind: CardKind;
  /** Words that its author finds it by. */
  tags?: string[];
  texts: Localized<CardText>;
}

/** A theme inside a course: what a learner turns on or off. Decks come in the order in which they build up. */
export interface Deck {
  id: DeckId;
  titles: Localized<string>;
  descriptions: Localized<string>;
  /** How much of an exam it is, against the other decks; 1 where its course does not say. */
  weight?: number;
}

/** Version of the course format. 2 brought kinds of cards beside recall, 3 manifests and tags; earlier ones are still read. */
export const courseFormat = 3;

/** What an instructor publishes. Cards are in the order in which they are met. */
export interface Course {
  format: 'podo-course';
  formatVersion: 1 | 2 | typeof courseFormat;
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

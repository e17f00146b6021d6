import type { DetailId } from './facets';
import type { CardId, FactId, FactKind, Language, Localized } from './model';

/** What one language's notes said of a fact when it was last built: enough to know it again after an edit. */
export interface LockedText {
  prompt: string;
  answer: string;
  path: string[];
}

export interface LockedDetail {
  id: DetailId;
  texts: Localized<string>;
}

/** The details of a fact, in whichever languages state them. */
export interface LockedDetails {
  details: LockedDetail[];
  /** Ids of details that are gone: given again only to the same words. */
  oldDetails: DetailId[];
  /** What details that are gone said last. Locks of the first builds have none. */
  lastDetails?: LockedDetail[];
}

/** An earlier fact that a new one could be, and how alike their words are, in percent. */
export interface Candidate {
  id: FactId;
  likeness: number;
}

export interface LockedFact extends LockedDetails {
  id: FactId;
  /** The id that the author gave in the notes, where that came later than the permanent one. */
  name?: string;
  kind: FactKind;
  deck: string;
  texts: Localized<LockedText>;
  /** What a language said that no longer states the fact, to know it again if it does. */
  lastTexts?: Localized<LockedText>;
  /** Every facet that was ever published of the fact. */
  facets: string[];
  /** Earlier facts that this one could be, most alike first, until an instructor settles it. */
  candidates?: Candidate[];
}

/** A fact that earlier versions had. */
export interface RetiredFact {
  id: FactId;
  /** The cards that were published of it. */
  cards: CardId[];
  /** What the notes last said of it, to know it again if it comes back. Locks of the first builds have none. */
  last?: Omit<LockedFact, 'id' | 'facets' | 'candidates'>;
}

/**
 * `course.lock.json`, kept beside the notes: the permanent id of every fact and detail. Without it a build is
 * deterministic too, but forgets which facts were edited.
 */
export interface Lock {
  format: 'podo-lock';
  formatVersion: 1;
  course: string;
  /** Version of the course as last built, and the hash of its content without the lines of its sources. */
  version: number;
  hash: string;
  facts: LockedFact[];
  /** A retired id comes back with its fact, and is never given to another one. */
  retired: RetiredFact[];
}

export const emptyLock = (course: string): Lock => ({
  format: 'podo-lock',
  formatVersion: 1,
  course,
  version: 0,
  hash: '',
  facts: [],
  retired: [],
});

/** A fact as notes state it now, in one language. */
export interface Statement {
  kind: FactKind;
  deck: string;
  language: Language;
  text: LockedText;
  /** Members, steps or statements, as plain text. */
  details: string[];
  explicitId?: string | undefined;
  /** Statements with the same one are one fact, said in several languages in one place. */
  together?: string;
}

import type { Language, Source } from '../course';
import type { Entry } from './outline';
import type { SkipReason } from './reasons';

/** What the patterns read from one place of the notes. All texts are Markdown of one line. */
export type Body =
  | {
      kind: 'definition';
      term: string;
      /** Other names of the term, given in brackets after it. */
      aliases: string[];
      meaning: string;
      details: string[];
      /** What the meaning is of the term, as its column's header says: "업적", "result". */
      respect?: string;
      /** Where the meaning stands: beside the term, or in the statements under it. */
      from: 'beside' | 'under';
    }
  | { kind: 'membership'; group: string; members: string[]; complete: boolean }
  /** What is said of two to four things side by side; in a table, of each in the same respects. */
  | { kind: 'comparison'; sides: string[]; items: { side: number; respect?: string; text: string }[] }
  | { kind: 'sequence'; name: string; steps: string[] }
  | { kind: 'command'; command: string; description: string; details: string[] }
  | { kind: 'rule'; condition?: string; topic?: string; consequence: string }
  /** A sentence, and the stretches of it that are left out; those of one group are one card. */
  | { kind: 'cloze'; sentence: string; blanks: Blank[] }
  | { kind: 'plain'; question: string; answer: string[] };

/** A stretch of a sentence that a card leaves out. */
export interface Blank {
  start: number;
  end: number;
  /** What belongs there, without its marks. */
  text: string;
  /** Blanks of one group are left out together. */
  group: number;
}

/** A fact as one language's notes state it, before it has an id. */
export interface Finding {
  body: Body;
  entry: Entry;
  source: Source;
  deck: string;
  language: Language;
  /** What to show under the answer. */
  remarks: string[];
}

/** Kinds of facts that notes state; the others stand in files of their own. */
export type NotedKind = Body['kind'];
export type FactBody<K extends NotedKind> = Extract<Body, { kind: K }>;

/** A place in the notes that looks like a fact and is not asked, or not in every way. */
export interface Skipped {
  file: string;
  line: number;
  reason: SkipReason;
  /** The text that it is about. */
  about: string;
}

export interface Context {
  file: string;
  deck: string;
  language: Language;
  skip(line: number, reason: SkipReason, about: string): void;
}

/** Reads the facts of one kind that an entry states; entries that they use up are not read again. */
export type Pattern = (entry: Entry, context: Context) => Reading | undefined;

export interface Reading {
  bodies: Body[];
  remarks?: string[];
  /** Whether no other pattern may read the same entry. */
  whole?: boolean;
  /** Entries under this one that belong to the reading and state nothing of their own. */
  uses?: Entry[];
}

import type { Blank } from './facts';
/** How a piece of notes is written: it decides what may be read from it. */
export type Form = 'root' | 'heading' | 'item' | 'step' | 'row' | 'line' | 'code';

/** A stretch of one line: its Markdown, and the same text with code, links and images hidden (same length). */
export interface Line {
  source: string;
  mask: string;
  /** 1-based */
  line: number;
}

/** One item of the notes, with what stands under it. */
export interface Entry extends Line {
  form: Form;
  parent?: Entry;
  children: Entry[];
  /** It began with an arrow: it says something about what stands above it. */
  arrow?: boolean;
  /** Permanent id that the author gave in a comment. */
  id?: string;
  /** A table row: its cells after the first, each with its column's header. */
  cells?: { header: string; cell: Line }[];
  /** Header of a row's first column. */
  header?: string;
  /** What the author marked to be left out by a card. */
  blanks?: Blank[];
  /** Language named on the fence that a line of code stands in. */
  language?: string;
}

/** Stands in a mask for a character of code, of a link or of an image. */
export const hidden = '\u0001';

export const arrowStart = /^(?:[→⇒⟶➔➜➡⇨↳└]\ufe0f?|-{1,2}>|=>)\s*/;

/** Adds a new entry under `parent`. */
export function add(parent: Entry, form: Form, line: Line): Entry {
  const entry: Entry = { source: line.source, mask: line.mask, line: line.line, form, parent, children: [] };
  const arrow = arrowStart.exec(entry.mask);
  if (arrow && form !== 'code') Object.assign(entry, { ...cut(entry, arrow[0].length), arrow: true });
  parent.children.push(entry);
  return entry;
}

/** The part of a line from `start` to `end`, without spaces around it. */
export function cut(line: Line, start: number, end = line.mask.length): Line {
  const text = line.source.slice(start, end);
  const source = text.trim();
  const from = start + text.length - text.trimStart().length;
  return { source, mask: line.mask.slice(from, from + source.length), line: line.line };
}

/** An entry and everything under it, in the order of the notes. */
export function walk(entry: Entry): Entry[] {
  const found: Entry[] = [];
  const visit = (each: Entry): void => {
    found.push(each);
    each.children.forEach(visit);
  };
  visit(entry);
  return found;
}

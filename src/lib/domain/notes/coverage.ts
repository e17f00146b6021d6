import type { Card } from '../course';
import type { Body, Skipped } from './facts';
import { nameOf, shape } from './names';
import { hidden, walk, type Entry, type Line } from './outline';
import type { SkipReason } from './reasons';
import { isDefinitionLike, split, type Split } from './separators';
import { isChatter, isNoTerm, isQualityLabel, isRemark, placeInOrder } from './vocabulary';

/** A line of notes that reads like a term and its meaning. */
export interface DefinitionLine {
  file: string;
  line: number;
  about: string;
  /** The line of the fact that tells of it, or of what keeps it from being asked; its own, mostly. */
  by: number;
}

/** How much of what looks like a definition is asked, or said why not. */
export interface Coverage {
  /** Lines that read like a term and its meaning. */
  lines: number;
  /** Those that a card asks or tells. */
  asked: number;
  /** Those that a reason tells why they are not asked. */
  reasons: number;
  /** Those that are neither: there should be none. */
  missing: { file: string; line: number; about: string }[];
}

/** Whether a line reads like a term and its meaning, whatever speaks against it. */
export function looksLikeDefinition(entry: Entry): boolean {
  if (entry.form === 'root' || isRemark(entry.mask)) return false;
  if (entry.cells) return entry.cells.some(({ cell }) => cell.source.trim() !== '');
  if (entry.form === 'code') return /\S\s+[:：]\s+\S/.test(entry.mask);
  return isDefinitionLike(entry);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Keeps account, while notes are read, of what becomes of each line. */
export class Account {
  private readonly by = new Map<Entry, number>();
  private readonly said = new Map<Entry, string[]>();

  /** A fact was found at an entry, which uses up others under it. */
  states(entry: Entry, bodies: Body[], uses: Entry[]): void {
    if (bodies.length > 0) this.by.set(entry, entry.line);
    this.said.set(entry, [...(this.said.get(entry) ?? []), ...bodies.flatMap(textsOf)]);
    for (const use of uses) if (!this.by.has(use)) this.by.set(use, entry.line);
  }

  /** All under an entry is left out, for a reason that stands at its line. */
  leavesOut(entry: Entry): void {
    for (const under of walk(entry)) this.by.set(under, entry.line);
  }

  /** The line of what tells of an entry: a fact of its own, one that uses it, or one above that has its words. */
  lineFor(entry: Entry): number | undefined {
    const own = this.by.get(entry);
    if (own !== undefined) return own;
    const words = (entry.cells?.[0]?.cell ?? split(entry)?.meaning)?.source;
    for (let up = entry.parent; words && up; up = up.parent)
      if (this.said.get(up)?.some((text) => text.includes(words))) return up.line;
    return undefined;
  }

  /** Whether another fact took an entry in, so that what stands under it is not read. */
  isUsed = (entry: Entry): boolean => this.by.has(entry);
}

/** Why a line that no pattern read is not asked, as far as its form and its place tell; the first that fits. */
const unread: [SkipReason, (entry: Entry, parts: Split | undefined, account: Account) => boolean][] = [
  ['heading', ({ form }) => form === 'heading'],
  ['numbered', ({ form }) => form === 'step'],
  ['adds-to-above', ({ arrow }) => arrow === true],
  ['under-a-detail', ({ parent }, _, account) => parent !== undefined && account.isUsed(parent)],
  ['no-term', (_, parts) => parts !== undefined && isNoTerm(shape(parts.term))],
  ['chatter', (_, parts) => parts !== undefined && isChatter(parts.meaning.source)],
  ['part-of-an-order', (_, parts) => parts !== undefined && placeInOrder(shape(parts.term)) !== undefined],
  ['quality', ({ parent }) => parent !== undefined && isQualityLabel(nameOf(parent))],
  ['only-a-link', (_, parts) => parts !== undefined && isHidden(parts.meaning)],
];

const isHidden = ({ mask }: Line): boolean => [...mask].every((letter) => letter === hidden);

export const whyUnread = (entry: Entry, account: Account): SkipReason | undefined =>
  unread.find(([, is]) => is(entry, split(entry), account))?.[0];

/** Counts the lines that look like definitions by what became of them. */
export function coverageOf(lines: DefinitionLine[], cards: Card[], skipped: Skipped[]): Coverage {
  const asked = new Set<string>();
  for (const { texts } of cards)
    for (const text of Object.values(texts)) if (text) asked.add(`${text.source.file}:${text.source.line}`);
  const told = new Set(skipped.map(({ file, line }) => `${file}:${line}`));
  const isIn = (places: Set<string>, { file, line, by }: DefinitionLine) =>
    places.has(`${file}:${line}`) || places.has(`${file}:${by}`);
  const left = lines.filter((each) => !isIn(asked, each));
  const missing = left.filter((each) => !isIn(told, each));
  return {
    lines: lines.length,
    asked: lines.length - left.length,
    reasons: left.length - missing.length,
    missing: missing.map(({ file, line, about }) => ({ file, line, about })),
  };
}

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { readQuickly } from './quick-blocks';
import { Fences, tidied } from './tidy';

const extensions = [gfmTable()];
const mdastExtensions = [gfmTableFromMarkdown()];

/** A stretch of notes that stands for itself: no list, fence or table runs across its ends. */
export interface Chunk {
  /** As tidy Markdown: the offsets of the tree count in it. */
  text: string;
  tree: Root;
  /** The 1-based line of the file that a 1-based line of the chunk comes from. */
  lineAt(line: number): number;
}

const heading = /^#{1,6}[ \t]/;
const startsBlock = /^(?![-*+]\s|\d{1,9}[.)]\s|\|)\S/;

/** Lines at which a block begins that nothing before them can hold: a heading, or words at the margin after a blank line. */
function blockStarts(lines: readonly string[]): number[] {
  const starts = [0];
  const fences = new Fences();
  let blankBefore = false;
  lines.forEach((line, at) => {
    const isInFence = fences.holds(line);
    const begins = heading.test(line) || (blankBefore && startsBlock.test(line));
    if (at > 0 && begins && (!isInFence || (blankBefore && fences.hasJustOpened))) starts.push(at);
    blankBefore = !isInFence && line.trim() === '';
  });
  return starts;
}

/**
 * Reads notes as CommonMark with tables, once they are tidy. The parser's time grows faster than the text, so that notes
 * are read block by block; an HTML block that holds a blank line is cut there.
 */
export function readMarkdown(text: string): Chunk[] {
  const { lines, from } = tidied(text);
  const starts = blockStarts(lines);
  return starts.map((start, index) => {
    const part = lines.slice(start, starts[index + 1]).join('\n');
    const lineAt = (line: number): number => (from[start + line - 1] ?? from.at(-1) ?? 0) + 1;
    return { text: part, lineAt, tree: readQuickly(part) ?? parse(part) };
  });
}

/** Reads tidy Markdown in full. */
export const parse = (text: string): Root => fromMarkdown(text, { extensions, mdastExtensions });

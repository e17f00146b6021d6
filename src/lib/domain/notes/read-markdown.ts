import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { readQuickly } from './quick-blocks';

const tables = gfmTable();
const tablesToTree = gfmTableFromMarkdown();
const front = frontmatter(['yaml']);
const frontToTree = frontmatterFromMarkdown(['yaml']);

/** A stretch of notes that stands for itself: no list, fence or table runs across its ends. */
export interface Chunk {
  text: string;
  tree: Root;
  /** 0-based line of the file on which the chunk begins. */
  line: number;
}

const fence = /^ {0,3}(```+|~~~+)/;
const heading = /^#{1,6}[ \t]/;

/** Lines at which a heading begins outside fences and front matter. */
function headingLines(lines: string[]): number[] {
  const starts: number[] = [];
  let open = '';
  let at = 0;
  if (lines[0]?.trimEnd() === '---') {
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    if (end > 0) at = end + 1;
  }
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const mark = fence.exec(line)?.[1];
    if (open) {
      if (mark?.startsWith(open) && line.trim() === mark) open = '';
    } else if (mark) open = mark;
    else if (heading.test(line)) starts.push(at);
  }
  return starts;
}

/**
 * Reads notes as CommonMark with tables and front matter. The parser's time grows faster than the text, so that notes are
 * read from heading to heading; an HTML block or a fence inside a list that holds a line like a heading is cut there.
 */
export function readMarkdown(text: string): Chunk[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const starts = headingLines(lines);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((line, index) => {
    const part = lines.slice(line, starts[index + 1]).join('\n');
    return { text: part, line, tree: readQuickly(part) ?? parse(part, line === 0) };
  });
}

/** Reads Markdown in full; front matter can only begin the file. */
export function parse(text: string, isFirst: boolean): Root {
  const extensions = isFirst ? [tables, front] : [tables];
  const mdastExtensions = isFirst ? [tablesToTree, frontToTree] : [tablesToTree];
  return fromMarkdown(text, { extensions, mdastExtensions });
}

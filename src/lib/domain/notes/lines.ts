import type { Nodes, PhrasingContent } from 'mdast';
import { hidden, type Line } from './outline';
import type { Chunk } from './read-markdown';

/** Phrases whose text is no language: no separator is looked for in them. */
const opaque = new Set([
  'inlineCode',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'html',
  'footnoteReference',
]);
const lineBreak = /^<br\s*\/?>$/i;
const idComment = /^<!--\s*id:\s*(\S+?)\s*-->$/;

/** The id in `<!-- id: x -->`, if that is what the HTML is. */
export const idIn = (html: string): string | undefined => idComment.exec(html.trim())?.[1];

/** How a line begins: after nothing, a line end that Markdown ignores, or a break that the author asked for. */
export interface BrokenLine extends Line {
  after: 'start' | 'soft' | 'hard';
}

const address = /\bhttps?:\/\/[^\s\u3000-\u9fff\uac00-\ud7af]+/g;
/** Addresses are hidden too, whether or not Markdown makes links of them. */
const withoutAddresses = (mask: string): string =>
  mask.includes('://') ? mask.replace(address, (found) => hidden.repeat(found.length)) : mask;

interface Hidden {
  start: number;
  end: number;
  as: 'hidden' | 'break' | 'nothing';
}

function hiddenParts(nodes: PhrasingContent[], parts: Hidden[], ids: string[]): void {
  for (const node of nodes) {
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    if (node.type === 'html' && lineBreak.test(node.value)) parts.push({ start, end, as: 'break' });
    else if (node.type === 'html' && idIn(node.value)) {
      ids.push(idIn(node.value)!);
      parts.push({ start, end, as: 'nothing' });
    } else if (node.type === 'html' && node.value.startsWith('<!--'))
      parts.push({ start, end, as: 'nothing' });
    else if (node.type === 'break') parts.push({ start, end, as: 'break' });
    else if (opaque.has(node.type)) parts.push({ start, end, as: 'hidden' });
    else if ('children' in node) hiddenParts(node.children, parts, ids);
  }
}

/** Where the next line end or escape is, at most `most`. */
function endOfWords(text: string, start: number, most: number): number {
  let at = start;
  while (at < most && text[at] !== '\n' && text[at] !== '\\') at++;
  return at;
}

/** The lines of a paragraph, heading or cell of a chunk, each with its mask, and the ids in its comments. */
export function linesOf(
  node: Nodes & { children: PhrasingContent[] },
  { text, lineAt }: Chunk,
): { lines: BrokenLine[]; ids: string[] } {
  const parts: Hidden[] = [];
  const ids: string[] = [];
  hiddenParts(node.children, parts, ids);
  const lines: BrokenLine[] = [];
  let source = '';
  let mask = '';
  let after: BrokenLine['after'] = 'start';
  let line = (node.children[0]?.position ?? node.position!).start.line;
  /** Line ends inside a link or a comment, which break no line here. */
  let unfinished = 0;
  const finish = (next: BrokenLine['after'], lineEnds: number) => {
    const left = mask.length - mask.trimStart().length;
    if (mask.trim() !== '')
      lines.push({
        source: source.slice(left).trimEnd(),
        mask: withoutAddresses(mask.slice(left).trimEnd()),
        line: lineAt(line),
        after,
      });
    else if (next === 'soft') next = after;
    source = mask = '';
    after = next;
    line += lineEnds + unfinished;
    unfinished = 0;
  };
  const first = node.children[0]?.position?.start.offset ?? 0;
  const last = node.children.at(-1)?.position?.end.offset ?? first;
  let part = 0;
  for (let at = first; at < last; at++) {
    const now = parts[part];
    if (now && at === now.start) {
      const piece = text.slice(now.start, now.end);
      if (now.as === 'break') finish('hard', piece.split('\n').length - 1);
      else {
        if (now.as === 'hidden') {
          source += piece.replace(/\n/g, ' ');
          mask += hidden.repeat(piece.length);
        }
        unfinished += piece.split('\n').length - 1;
      }
      at = now.end - 1;
      part++;
    } else if (text[at] === '\n') {
      finish('soft', 1);
      // The marks of a quote around the paragraph stand at the head of its further lines.
      while (at + 1 < last && /[ \t>]/.test(text[at + 1]!)) at++;
    } else if (text[at] === '\\' && at + 1 < last && /[!-/:-@[-`{-~]/.test(text[at + 1]!)) {
      source += text.slice(at, at + 2);
      mask += hidden + hidden;
      at++;
    } else {
      const end = endOfWords(text, at + 1, Math.min(last, now?.start ?? last));
      const words = text.slice(at, end);
      source += words;
      mask += words;
      at = end - 1;
    }
  }
  finish('start', 0);
  return { lines, ids };
}

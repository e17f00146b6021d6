import type { List, Paragraph, RootContent } from 'mdast';
import { linesOf, type BrokenLine } from './lines';
import { cut, type Line } from './outline';
import type { Chunk } from './read-markdown';
import { isDefinitionLike } from './separators';

/** Numbers before a heading: "1.", "(2)", "1-1)", "3.1", "①", "Ⅱ.", "가.". */
const number =
  /^(?:\(\d{1,2}\)|\d{1,2}(?:[-.]\d{1,2})+(?=\s)|\d{1,2}(?:[-.]\d{1,2})*[.)](?!\d)|[①-⑳⑴-⒇❶-❿]|[Ⅰ-Ⅻ][.)]?|[IVX]{1,4}\.|[가나다라마바사아자차카타파하][.)])\s*/;
const severalNumbers = /^\d{1,2}((?:[-.]\d{1,2})+)[.)]?\s/;

/** Deeper than Markdown's own six levels. */
const depths = { number: 7, bold: 12 };

/** Longer lines, and lines that end like a sentence, head nothing. */
const couldHead = (line: Line): boolean => {
  const words = withoutNumber(line).mask.replace(/^Q\d{0,3}[.:)]\s*/, '');
  const isQuestion = /\?$/.test(words);
  return words.length <= 50 && !/[.!。:：]$|[.!?]\s/.test(words) && (isQuestion || !/[다요]$/.test(words));
};

/** Marks that only make a heading stand out. */
const ornament = /^[■□◆◇◈●○◎▶▷►▣★☆※]\s*/;

/** A heading's line without the number or the ornament before it. */
export function withoutNumber(line: Line): Line {
  const found = number.exec(line.mask) ?? ornament.exec(line.mask);
  return found && found[0].length < line.mask.length ? cut(line, found[0].length) : line;
}

interface HandHeading {
  lines: Line[];
  ids: string[];
  depth: number;
}

/** A line that is all bold, or that begins with a number of several parts. */
function lineAsHeading(node: Paragraph, chunk: Chunk): HandHeading | undefined {
  const { lines, ids } = linesOf(node, chunk);
  const [line] = lines;
  if (!line || lines.length > 1) return undefined;
  const [only] = node.children;
  const isBold = only?.type === 'strong' && node.children.length === 1;
  const bare = isBold ? cut(line, 2, line.mask.length - 2) : line;
  if (!couldHead(bare) || isDefinitionLike(withoutNumber(bare))) return undefined;
  const parts = severalNumbers.exec(bare.mask)?.[1]?.match(/[-.]/g)?.length ?? 0;
  if (!isBold && parts === 0) return undefined;
  return { lines: [bare], ids, depth: number.test(bare.mask) ? depths.number + parts : depths.bold };
}

/** A list of one numbered line over something that is no list of numbers: "1. Pods" over bullets at the margin. */
function stepAsHeading(node: List, next: RootContent | undefined, chunk: Chunk): HandHeading | undefined {
  const [only] = node.children;
  const [words] = only?.children ?? [];
  if (!node.ordered || node.children.length > 1 || only!.children.length > 1 || words?.type !== 'paragraph')
    return undefined;
  if (!next || next.type === 'heading' || (next.type === 'list' && next.ordered)) return undefined;
  const { lines, ids } = linesOf(words, chunk);
  const [line] = lines as [BrokenLine?];
  if (!line || lines.length > 1 || !couldHead(line) || isDefinitionLike(line)) return undefined;
  return { lines: [line], ids, depth: depths.number };
}

/** A block that heads what follows it as if it were a heading, as people write who do not use Markdown's. */
export function handHeading(
  node: RootContent,
  next: RootContent | undefined,
  chunk: Chunk,
): HandHeading | undefined {
  if (node.type === 'paragraph') return lineAsHeading(node, chunk);
  if (node.type === 'list') return stepAsHeading(node, next, chunk);
  return undefined;
}

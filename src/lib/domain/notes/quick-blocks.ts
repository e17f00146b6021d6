import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { codeIn, isPlainLine, stretchesOf } from './plain-line';

/** A list item that is still open: a line indented to `content` or more belongs to it. */
interface OpenItem {
  item: ListItem;
  content: number;
}

const bullet = /^( *)([-*+])( {1,4})(\S.*)$/;
const heading = /^(#{1,6}) +(\S.*)$/;

const point = (line: number, offset: number) => ({ line, column: 1, offset });

/** Moves the offsets that were counted in one line to where the line stands in the text. */
function moved(nodes: PhrasingContent[], offset: number, line: number): PhrasingContent[] {
  for (const node of nodes) {
    const { start, end } = node.position!;
    node.position = { start: point(line, start.offset! + offset), end: point(line, end.offset! + offset) };
    if ('children' in node) moved(node.children, offset, line);
  }
  return nodes;
}

/** What a line holds, if it is a paragraph when it stands alone; the parser reads only lines with marks in them. */
function phrases(text: string, offset: number, line: number): PhrasingContent[] | undefined {
  if (!isPlainLine(text)) {
    const [block, ...others] = fromMarkdown(text).children;
    return block?.type === 'paragraph' && others.length === 0
      ? moved(block.children, offset, line)
      : undefined;
  }
  return stretchesOf(text).map(({ code, start, end }): PhrasingContent => {
    const position = { start: point(line, offset + start), end: point(line, offset + end) };
    const value = text.slice(start, end);
    return code ? { type: 'inlineCode', value: codeIn(value), position } : { type: 'text', value, position };
  });
}

function paragraph(text: string, offset: number, line: number): Paragraph | undefined {
  const children = phrases(text, offset, line);
  const position = { start: point(line, offset), end: point(line, offset + text.length) };
  return children && { type: 'paragraph', children, position };
}

/** The list at the end of a container that an item with this marker continues, or a new one. */
function listIn(children: RootContent[], marker: string, markers: WeakMap<List, string>): List {
  const last = children.at(-1);
  if (last?.type === 'list' && markers.get(last) === marker) return last;
  const list: List = { type: 'list', ordered: false, children: [] };
  markers.set(list, marker);
  children.push(list);
  return list;
}

/**
 * Reads Markdown that is only headings, bullet lists and paragraphs, or gives nothing where the parser
 * must decide. Ordinary notes are mostly this, and the parser spends about 80 µs on each line of them; here it
 * reads only the lines that have marks in them. Positions are
 * those that the outline asks for: offsets, and the line on which a node starts.
 */
export function readQuickly(text: string): Root | undefined {
  const root: Root = { type: 'root', children: [] };
  const markers = new WeakMap<List, string>();
  const open: OpenItem[] = [];
  let last: Paragraph | undefined;
  let lastIsPlain = false;
  let offset = 0;
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const start = offset;
    offset += raw.length + 1;
    const line = raw.trimEnd();
    if (line === '') {
      last = undefined;
      continue;
    }
    // Two spaces at the end would break the line.
    if (raw !== line) return undefined;
    const item = bullet.exec(line);
    if (item) {
      const [, indent, marker, space, content] = item as unknown as [string, string, string, string, string];
      while (open.length > 0 && indent.length < open.at(-1)!.content) open.pop();
      if (indent.length - (open.at(-1)?.content ?? 0) >= 4) return undefined;
      const container = (open.at(-1)?.item ?? root).children as RootContent[];
      const at = indent.length + 1 + space.length;
      const inside = paragraph(content, start + at, number);
      if (!inside) return undefined;
      const next: ListItem = { type: 'listItem', children: [inside] };
      listIn(container, marker, markers).children.push(next);
      open.push({ item: next, content: at });
      last = undefined;
      // A further line would be a continuation of the item, which only the parser follows.
      if (isContinued(text, offset)) return undefined;
      continue;
    }
    const title = heading.exec(line);
    if (title) {
      const [, marks, content] = title as unknown as [string, string, string];
      const inside = content.endsWith('#')
        ? undefined
        : paragraph(content, start + line.length - content.length, number);
      if (!inside) return undefined;
      open.length = 0;
      last = undefined;
      root.children.push({ ...inside, type: 'heading', depth: marks.length as Heading['depth'] });
      continue;
    }
    // Spaces before a line may put it into an item. Marks may run over lines, and a row of dashes makes a table.
    if (/^\s|^[\s|:-]+$/.test(line) || (last && !(isPlainLine(line) && lastIsPlain))) return undefined;
    if (last) {
      const position = { start: point(number, start - 1), end: point(number, start) };
      last.children.push({ type: 'text', value: '\n', position }, ...phrases(line, start, number)!);
      continue;
    }
    open.length = 0;
    last = paragraph(line, start, number);
    lastIsPlain = isPlainLine(line);
    if (!last) return undefined;
    root.children.push(last);
  }
  return root;
}

/** Whether the line at an offset continues the item above it: it is not empty and no item itself. */
function isContinued(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset);
  const line = text.slice(offset, end < 0 ? undefined : end);
  return line.trim() !== '' && !bullet.test(line) && !heading.test(line);
}

import type {
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { codeIn, isPlainLine, stretchesOf } from './plain-line';

/** A list item that is still open: a line indented to `content` or more belongs to it. */
interface OpenItem {
  item: ListItem;
  content: number;
}

/** A line of the text. */
interface Line {
  text: string;
  /** 0-based offset of its first letter. */
  start: number;
  /** 1-based */
  number: number;
}

const itemStart = /^( *)([-*+]|(\d{1,9})([.)]))( {1,4})(\S.*)$/;
const heading = /^(#{1,6}) +(\S.*)$/;
const fenceStart = /^(`{3,}|~{3,})([\w+#.-]*)$/;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/;
const tableRow = /^\|(.*)\|$/;
const delimiterRow = /^\|(?: *:?-+:? *\|)+$/;

const point = (line: number, offset: number) => ({ line, column: 1, offset });
const between = (line: Line, start: number, end: number) => ({
  start: point(line.number, line.start + start),
  end: point(line.number, line.start + end),
});

/** Moves the offsets that were counted in a part of a line to where it stands in the text. */
function moved(nodes: PhrasingContent[], line: Line, at: number): PhrasingContent[] {
  for (const node of nodes) {
    const { start, end } = node.position!;
    node.position = between(line, start.offset! + at, end.offset! + at);
    if ('children' in node) moved(node.children, line, at);
  }
  return nodes;
}

/** Bold that begins and ends with a letter or a number is bold whatever stands around it. */
const bold = /\*\*((?=[\p{L}\p{N}])[^*`]*[\p{L}\p{N}])\*\*/gu;

/** Words, code and bold words, without the parser; nothing where something else is in them. */
function simplePhrases(text: string, line: Line, at: number): PhrasingContent[] | undefined {
  const isSimple = isPlainLine(text.includes('**') ? text.replace(bold, '$1') : text);
  if (!isSimple) return undefined;
  const plain = (start: number, end: number): PhrasingContent[] =>
    stretchesOf(text.slice(start, end)).map(({ code, start: from, end: to }): PhrasingContent => {
      const position = between(line, at + start + from, at + start + to);
      const value = text.slice(start + from, start + to);
      return code
        ? { type: 'inlineCode', value: codeIn(value), position }
        : { type: 'text', value, position };
    });
  if (!text.includes('**')) return plain(0, text.length);
  const found: PhrasingContent[] = [];
  let from = 0;
  for (const { index, 0: whole } of text.matchAll(bold)) {
    const end = index + whole.length;
    const position = between(line, at + index, at + end);
    found.push(...plain(from, index), { type: 'strong', children: plain(index + 2, end - 2), position });
    from = end;
  }
  return [...found, ...plain(from, text.length)];
}

/**
 * What a part of a line holds, if it is a paragraph when it stands alone; the parser reads only parts with marks in them.
 *
 * @param at where in the line the part begins
 */
function phrases(text: string, line: Line, at: number): PhrasingContent[] | undefined {
  const simple = simplePhrases(text, line, at);
  if (simple) return simple;
  const [block, ...others] = fromMarkdown(text).children;
  return block?.type === 'paragraph' && others.length === 0 ? moved(block.children, line, at) : undefined;
}

function paragraph(text: string, line: Line, at: number): Paragraph | undefined {
  const children = phrases(text, line, at);
  return children && { type: 'paragraph', children, position: between(line, at, at + text.length) };
}

/** A heading; nothing in it begins a block: "## 1. Pods" is no list. */
function headingAt(line: Line, marks: string, content: string): RootContent | undefined {
  if (content.endsWith('#')) return undefined;
  const at = line.text.length - content.length;
  const isInline = /^(?:\d|\()/.test(content) && simplePhrases(`x${content}`, line, at - 1);
  if (!isInline) {
    const inside = paragraph(content, line, at);
    return inside && { ...inside, type: 'heading', depth: marks.length as Heading['depth'] };
  }
  const [first, ...rest] = isInline;
  if (first?.type !== 'text') return undefined;
  const words = {
    ...first,
    value: first.value.slice(1),
    position: between(line, at, at + first.value.length - 1),
  };
  return {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children: [words, ...rest],
    position: between(line, 0, line.text.length),
  };
}

function linesIn(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((each, index) => {
    const line = { text: each, start, number: index + 1 };
    start += each.length + 1;
    return line;
  });
}

/** The fence that opens on a line, if it is also closed. */
function fenceAt(lines: Line[], at: number): { node: Code; next: number } | undefined {
  const first = lines[at]!;
  const [, mark, lang] = fenceStart.exec(first.text) as unknown as [string, string, string];
  const isEnd = ({ text }: Line): boolean => text.startsWith(mark) && /^(?:`+|~+)$/.test(text);
  let end = at + 1;
  while (lines[end] && !isEnd(lines[end]!)) end++;
  const last = lines[end];
  if (!last) return undefined;
  const value = lines
    .slice(at + 1, end)
    .map(({ text }) => text)
    .join('\n');
  const position = {
    start: point(first.number, first.start),
    end: point(last.number, last.start + last.text.length),
  };
  return { node: { type: 'code', lang: lang || null, value, position }, next: end + 1 };
}

/** The cells of a row, or nothing where only the parser can tell them apart. */
function rowAt(line: Line): TableRow | undefined {
  const inside = tableRow.exec(line.text)?.[1];
  if (inside === undefined || line.text.includes('\\')) return undefined;
  let at = 1;
  const cells: TableCell[] = [];
  for (const piece of inside.split('|')) {
    const text = piece.trim();
    const from = at + (piece.length - piece.trimStart().length);
    const children = text === '' ? [] : phrases(text, line, from);
    if (!children) return undefined;
    cells.push({ type: 'tableCell', children, position: between(line, at, at + piece.length) });
    at += piece.length + 1;
  }
  return { type: 'tableRow', children: cells, position: between(line, 0, line.text.length) };
}

/** The table whose first row a line is; every row has as many cells as the first, and a blank line ends it. */
function tableAt(lines: Line[], at: number): { node: Table; next: number } | undefined {
  if (!delimiterRow.test(lines[at + 1]?.text ?? '')) return undefined;
  let next = at;
  const rows: TableRow[] = [];
  for (; lines[next] && lines[next]!.text !== ''; next++) {
    if (next === at + 1) continue;
    const row = rowAt(lines[next]!);
    if (!row || row.children.length !== lines[at + 1]!.text.split('|').length - 2) return undefined;
    rows.push(row);
  }
  const position = { start: point(lines[at]!.number, lines[at]!.start), end: rows.at(-1)!.position!.end };
  return { node: { type: 'table', children: rows, position }, next };
}

/** The list at the end of a container that an item with this marker continues. */
function continuedList(children: RootContent[], marker: string, markers: WeakMap<List, string>) {
  const last = children.at(-1);
  return last?.type === 'list' && markers.get(last) === marker ? last : undefined;
}

/**
 * Reads Markdown that is only headings, lists, plain tables, fences and paragraphs, or gives nothing where the parser
 * must decide. Ordinary notes are mostly this, and the parser spends about 80 µs on each line of them; here it
 * reads only the parts of lines that have marks in them. Positions are
 * those that the outline asks for: offsets, and the line on which a node starts.
 */
export function readQuickly(text: string): Root | undefined {
  const root: Root = { type: 'root', children: [] };
  const markers = new WeakMap<List, string>();
  const open: OpenItem[] = [];
  const lines = linesIn(text);
  let last: Paragraph | undefined;
  let lastIsPlain = false;
  let blankBefore = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const words = line.text.trimEnd();
    const afterBlank = blankBefore;
    blankBefore = words === '';
    if (blankBefore) {
      last = undefined;
      continue;
    }
    // Two spaces at the end would break the line.
    if (line.text !== words) return undefined;
    const item = itemStart.exec(words);
    if (item) {
      const [, indent, marker, number, delimiter, space, content] = item as unknown as string[];
      while (open.length > 0 && indent!.length < open.at(-1)!.content) open.pop();
      if (indent!.length - (open.at(-1)?.content ?? 0) >= 4) return undefined;
      const container = (open.at(-1)?.item ?? root).children as RootContent[];
      const start = indent!.length + marker!.length + space!.length;
      const inside = paragraph(content!, line, start);
      if (!inside) return undefined;
      let list = continuedList(container, delimiter ?? marker!, markers);
      if (!list) {
        // Within a paragraph only a list that begins with 1 begins.
        if (number !== undefined && Number(number) !== 1 && !afterBlank) return undefined;
        list = { type: 'list', ordered: number !== undefined, children: [] };
        markers.set(list, delimiter ?? marker!);
        container.push(list);
      }
      const next: ListItem = { type: 'listItem', children: [inside] };
      list.children.push(next);
      open.push({ item: next, content: start });
      last = undefined;
      // A further line would be a continuation of the item, which only the parser follows.
      if (isContinued(lines[at + 1]?.text ?? '')) return undefined;
      continue;
    }
    const title = heading.exec(words);
    if (title) {
      const found = headingAt(line, title[1]!, title[2]!);
      if (!found) return undefined;
      open.length = 0;
      last = undefined;
      root.children.push(found);
      continue;
    }
    if (afterBlank && rule.test(words)) {
      open.length = 0;
      root.children.push({ type: 'thematicBreak', position: between(line, 0, words.length) });
      continue;
    }
    const block = fenceStart.test(words)
      ? fenceAt(lines, at)
      : afterBlank && tableRow.test(words)
        ? tableAt(lines, at)
        : undefined;
    if (block) {
      open.length = 0;
      last = undefined;
      root.children.push(block.node);
      at = block.next - 1;
      continue;
    }
    // Spaces before a line may put it into an item. Marks may run over lines, and a row of dashes makes a table.
    if (/^\s|^[\s|:-]+$/.test(words) || (last && !(isPlainLine(words) && lastIsPlain))) return undefined;
    if (last) {
      const position = {
        start: point(line.number, line.start - 1),
        end: point(line.number, line.start),
      };
      last.children.push({ type: 'text', value: '\n', position }, ...phrases(words, line, 0)!);
      continue;
    }
    open.length = 0;
    last = paragraph(words, line, 0);
    lastIsPlain = isPlainLine(words);
    if (!last) return undefined;
    root.children.push(last);
  }
  return root;
}

/** Whether a line continues the item above it: it is not empty and no item itself. */
const isContinued = (text: string): boolean =>
  text.trim() !== '' && !itemStart.test(text) && !heading.test(text);

import type {
  Blockquote,
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
import { beginsBlock } from './plain-line';
import { between, quickPhrases, type Line } from './quick-phrases';

/** A list item that is still open: a line indented to `content` or more belongs to it. */
interface OpenItem {
  item: ListItem;
  content: number;
}

const itemStart = /^( *)([-*+]|(\d{1,9})([.)]))( {1,4})(\S.*)$/;
const heading = /^(#{1,6}) +(\S.*)$/;
const fenceStart = /^(`{3,}|~{3,})([\w+#.-]*)$/;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/;
const underline = /^(?:={2,}|-{2,})$/;
const tableRow = /^\|(.*)\|$/;
const delimiterRow = /^\|(?: *:?-+:? *\|)+$/;

/** Moves the offsets that were counted in a part of a line to where it stands in the text. */
function moved(nodes: PhrasingContent[], line: Line, at: number): PhrasingContent[] {
  for (const node of nodes) {
    const { start, end } = node.position!;
    node.position = between(line, start.offset! + at, end.offset! + at);
    if ('children' in node) moved(node.children, line, at);
  }
  return nodes;
}

/**
 * What a part of a line holds, if it is a paragraph when it stands alone; the parser reads only parts with marks in them.
 *
 * @param at where in the line the part begins
 */
function phrases(text: string, line: Line, at: number): PhrasingContent[] | undefined {
  return quickPhrases(text, line, at) ?? parsedPhrases(text, line, at);
}

function parsedPhrases(text: string, line: Line, at: number): PhrasingContent[] | undefined {
  if (beginsBlock(text)) return undefined;
  const [block, ...others] = fromMarkdown(text).children;
  return block?.type === 'paragraph' && others.length === 0 ? moved(block.children, line, at) : undefined;
}

/** A paragraph, and whether it needed no parser: only then it goes on for certain in the next line. */
interface Read {
  node: Paragraph;
  isQuick: boolean;
}

function paragraph(text: string, line: Line, at: number): Read | undefined {
  const quick = quickPhrases(text, line, at);
  const children = quick ?? parsedPhrases(text, line, at);
  const position = between(line, at, at + text.length);
  return children && { node: { type: 'paragraph', children, position }, isQuick: quick !== undefined };
}

/** A heading; nothing in it begins a block: "## 1. Pods" is no list. */
function headingAt(line: Line, marks: string, content: string): RootContent | undefined {
  if (content.endsWith('#')) return undefined;
  const at = line.text.length - content.length;
  const isInline = /^(?:\d|\()/.test(content) && quickPhrases(`x${content}`, line, at - 1);
  if (!isInline) {
    const inside = paragraph(content, line, at);
    return inside && { ...inside.node, type: 'heading', depth: marks.length as Heading['depth'] };
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
    start: between(first, 0, 0).start,
    end: between(last, 0, last.text.length).end,
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
  const position = { start: between(lines[at]!, 0, 0).start, end: rows.at(-1)!.position!.end };
  return { node: { type: 'table', children: rows, position }, next };
}

/** The list at the end of a container that an item with this marker continues. */
function continuedList(children: RootContent[], marker: string, markers: WeakMap<List, string>) {
  const last = children.at(-1);
  return last?.type === 'list' && markers.get(last) === marker ? last : undefined;
}

/** The quote that begins on a line, if a blank line ends it: others could go on in it. */
function quoteAt(lines: Line[], at: number): { node: Blockquote; next: number } | undefined {
  let next = at;
  const inside: Line[] = [];
  for (; lines[next]?.text.startsWith('>'); next++) {
    const { text, start, number } = lines[next]!;
    if (text.startsWith('>\t')) return undefined;
    const marks = text.startsWith('> ') ? 2 : 1;
    inside.push({ text: text.slice(marks), start: start + marks, number });
  }
  if (lines[next] && lines[next]!.text.trim() !== '') return undefined;
  const children = readLines(inside);
  if (!children) return undefined;
  const [first, last] = [lines[at]!, lines[next - 1]!];
  const position = { start: between(first, 0, 0).start, end: between(last, 0, last.text.length).end };
  return { node: { type: 'blockquote', children: children as Blockquote['children'], position }, next };
}

/** What lies between a line of a paragraph and the next one: a line end, or the break that two spaces before it make. */
function lineEnd(before: Line): PhrasingContent | undefined {
  const words = before.text.trimEnd();
  const spaces = before.text.slice(words.length);
  if (!/^ *$/.test(spaces)) return undefined;
  const position = {
    start: between(before, 0, words.length).end,
    end: { line: before.number + 1, column: 1, offset: before.start + before.text.length + 1 },
  };
  return spaces.length > 1 ? { type: 'break', position } : { type: 'text', value: '\n', position };
}

/**
 * Reads Markdown that is only headings, lists, plain tables, fences, quotes and paragraphs, or gives nothing where the
 * parser must decide. Ordinary notes are mostly this, and the parser spends about 80 µs on each line of them; here it
 * reads only the parts of lines that have unusual marks in them. Positions are those that the outline asks for: offsets,
 * and the line on which a node starts.
 */
export function readQuickly(text: string): Root | undefined {
  const children = readLines(linesIn(text));
  return children && { type: 'root', children };
}

function readLines(lines: Line[]): RootContent[] | undefined {
  const root: RootContent[] = [];
  const markers = new WeakMap<List, string>();
  const open: OpenItem[] = [];
  let last: Read | undefined;
  let blankBefore = true;
  for (let at = 0; at < lines.length; at++) {
    const whole = lines[at]!;
    const words = whole.text.trimEnd();
    const line = words === whole.text ? whole : { ...whole, text: words };
    const afterBlank = blankBefore;
    blankBefore = words === '';
    if (blankBefore) {
      last = undefined;
      continue;
    }
    const item = itemStart.exec(words);
    if (item) {
      const [, indent, marker, number, delimiter, space, content] = item as unknown as string[];
      while (open.length > 0 && indent!.length < open.at(-1)!.content) open.pop();
      if (indent!.length - (open.at(-1)?.content ?? 0) >= 4) return undefined;
      const container = (open.at(-1)?.item.children ?? root) as RootContent[];
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
      const next: ListItem = { type: 'listItem', children: [inside.node] };
      list.children.push(next);
      open.push({ item: next, content: start });
      last = inside;
      continue;
    }
    const title = heading.exec(words);
    if (title) {
      const found = headingAt(line, title[1]!, title[2]!);
      if (!found) return undefined;
      open.length = 0;
      last = undefined;
      root.push(found);
      continue;
    }
    if (last && open.length === 0 && underline.test(words)) {
      if (!last.isQuick) return undefined;
      root[root.length - 1] = { ...last.node, type: 'heading', depth: words.startsWith('=') ? 1 : 2 };
      last = undefined;
      continue;
    }
    if ((afterBlank || open.length > 0) && rule.test(words)) {
      open.length = 0;
      last = undefined;
      root.push({ type: 'thematicBreak', position: between(line, 0, words.length) });
      continue;
    }
    const block = words.startsWith('>')
      ? quoteAt(lines, at)
      : fenceStart.test(whole.text)
        ? fenceAt(lines, at)
        : afterBlank && tableRow.test(whole.text)
          ? tableAt(lines, at)
          : undefined;
    if (block) {
      open.length = 0;
      last = undefined;
      root.push(block.node);
      at = block.next - 1;
      continue;
    }
    // A row of dashes makes a table.
    if (/^[\s|:-]+$/.test(words)) return undefined;
    const text = words.replace(/^ +/, '');
    const indent = words.length - text.length;
    if (last) {
      const more = last.isQuick ? quickPhrases(text, line, indent) : undefined;
      const end = lineEnd(lines[at - 1]!);
      if (!more || !end) return undefined;
      last.node.children.push(end, ...more);
      continue;
    }
    while (open.length > 0 && indent < open.at(-1)!.content) open.pop();
    if (indent - (open.at(-1)?.content ?? 0) >= 4) return undefined;
    last = paragraph(text, line, indent);
    if (!last) return undefined;
    ((open.at(-1)?.item.children ?? root) as RootContent[]).push(last.node);
  }
  return root;
}

import type { Blockquote, Code, Html, List, Paragraph, RootContent, Table } from 'mdast';
import { readFence } from './fence';
import { handHeading, withoutNumber } from './hand-headings';
import { idIn, linesOf, type BrokenLine } from './lines';
import { add, cut, type Entry } from './outline';
import { readMarkdown, type Chunk } from './read-markdown';
import { readTable } from './read-table';
import { isDefinitionLike, splitPlain } from './separators';
import { isToDo } from './vocabulary';

/** Starts of a question, of its answer, of a command: such a line is not the continuation of the one above. */
const answerStart = /^(?:A|답|답변|Answer)\s*\d{0,3}\s*[:：.)]\s/;
const questionStart = /^(?:Q|질문|문제|Question)\s*\d{0,3}\s*[:：.)]\s/;
const beginsAnew = (line: BrokenLine): boolean =>
  questionStart.test(line.mask) ||
  /^\$\s/.test(line.mask) ||
  isDefinitionLike(line) ||
  splitPlain(line) !== undefined;

/** Reading state of one container: a document, a list item, a quote. */
interface Place {
  chunk: Chunk;
  container: Entry;
  /** The last paragraph's entry, while what follows may belong to it. */
  last?: Entry | undefined;
  /** A line that heads the paragraphs after it. */
  lead?: Entry | undefined;
  /** An id comment that waits for its item. */
  id?: string | undefined;
}

const isHead = (entry: Entry): boolean =>
  entry.form === 'line' &&
  !entry.arrow &&
  entry.mask.length <= 50 &&
  !/(?:[.!?。]|[다요])(?:\*\*)?$/.test(entry.mask);

/** A line that ends in a colon heads what follows: neither that nor the verb before it is part of its name. */
function asHead(entry: Entry): Entry {
  const colon = /(?:\s+(?:are|is|includes?))?\s*[:：]$/.exec(entry.mask);
  if (colon) Object.assign(entry, cut(entry, 0, colon.index));
  return entry;
}

/** What a list, fence, table or quote belongs to: the line before it, if that line heads it. */
const ownerIn = (place: Place): Entry =>
  place.last &&
  (isHead(place.last) ||
    isDefinitionLike(place.last) ||
    questionStart.test(place.last.mask) ||
    answerStart.test(place.last.mask))
    ? asHead(place.last)
    : place.container;

function takeId(place: Place, entry: Entry, ids: string[]): void {
  const id = ids[0] ?? place.id;
  if (id) entry.id = id;
  place.id = undefined;
}

/** A line that an editor broke: what follows goes on in the middle of a sentence, whatever it looks like. */
const shortestWrapped = 50;
const goesOn = (before: BrokenLine | undefined, line: BrokenLine, head: Entry): boolean =>
  before !== undefined &&
  line.after === 'soft' &&
  before.mask.length >= shortestWrapped &&
  !/[.!?:;]$/.test(before.mask) &&
  /^[a-z]/.test(line.mask) &&
  !isDefinitionLike(head);

/** Adds a paragraph's lines under `parent`; gives the entry of its first line. */
function addLines(lines: BrokenLine[], parent: Entry, first: Entry | undefined): Entry | undefined {
  let head = first;
  let open = first;
  for (const [at, line] of lines.entries()) {
    if (head && answerStart.test(line.mask)) {
      open = add(head, 'line', line);
    } else if (
      !head ||
      (line.after !== 'start' &&
        beginsAnew(line) &&
        head.parent === parent &&
        !goesOn(lines[at - 1], line, head))
    ) {
      head = open = add(parent, 'line', line);
    } else if (line.after === 'soft' && open && !/^(?:→|->)/.test(line.mask)) {
      open.source += ` ${line.source}`;
      open.mask += ` ${line.mask}`;
    } else {
      open = add(head.arrow ? parent : head, 'line', line);
    }
  }
  return head;
}

function paragraph(node: Paragraph, place: Place): void {
  const { lines, ids } = linesOf(node, place.chunk);
  if (lines.length === 0) {
    if (ids[0]) place.id = ids[0];
    return;
  }
  const first = lines[0]!;
  const before = place.last;
  if (before && answerStart.test(first.mask) && questionStart.test(before.mask)) {
    addLines(lines, before, undefined);
    return;
  }
  if (/^(?:→|->)/.test(first.mask)) {
    addLines(lines, before ?? place.container, undefined);
    return;
  }
  const defines = isDefinitionLike(first);
  if (before && !defines) place.lead = undefined;
  else if (before && isHead(before) && !isDefinitionLike(before)) place.lead = asHead(before);
  const parent = (defines && place.lead) || place.container;
  const entry = addLines(lines, parent, undefined)!;
  takeId(place, entry, ids);
  place.last = parent.children.at(-1)!;
}

function list(node: List, place: Place): void {
  const owner = ownerIn(place);
  for (const item of node.children) {
    const [first, ...rest] = item.children;
    const form = node.ordered ? 'step' : 'item';
    const inner: Place = { chunk: place.chunk, container: owner };
    if (first?.type === 'paragraph') {
      const { lines, ids } = linesOf(first, place.chunk);
      // What is still to do is no part of what the notes say.
      if (lines[0] && isToDo(lines[0].mask)) continue;
      if (lines.length > 0) {
        inner.container = add(owner, form, lines[0]!);
        addLines(lines.slice(1), inner.container, inner.container);
        takeId(place, inner.container, ids);
        readBlocks(rest, inner);
        continue;
      }
    }
    readBlocks(item.children, inner);
  }
  place.last = undefined;
  if (owner !== place.container) place.lead = undefined;
}

function quote(node: Blockquote, place: Place): void {
  readBlocks(node.children, { chunk: place.chunk, container: ownerIn(place), last: undefined });
}

function code(node: Code, place: Place): void {
  // What a line defines is not said by the examples after it.
  const owner = ownerIn(place);
  readFence(node, isDefinitionLike(owner) ? place.container : owner, place.chunk);
  place.last = undefined;
}

function table(node: Table, place: Place): void {
  const owner = ownerIn(place);
  for (const { row, ids } of readTable(node, place.chunk)) takeId(place, row(owner), ids);
  place.last = undefined;
}

function html(node: Html, place: Place): void {
  const id = idIn(node.value);
  if (id) place.id = id;
}

type BlockReader = (node: never, place: Place) => void;
const readers: Partial<Record<RootContent['type'], BlockReader>> = {
  paragraph,
  list,
  blockquote: quote,
  code,
  table,
  html,
};

function readBlocks(nodes: RootContent[], place: Place): void {
  for (const node of nodes) {
    if (node.type === 'thematicBreak') place.last = place.lead = undefined;
    readers[node.type]?.(node as never, place);
  }
}

/** Reads notes into a tree of items: headings hold their sections, lines hold the lists after them. */
export function readOutline(text: string): Entry {
  const root: Entry = { form: 'root', source: '', mask: '', line: 1, children: [] };
  const open: { depth: number; entry: Entry }[] = [{ depth: 0, entry: root }];
  const blocks = readMarkdown(text).flatMap((chunk) => chunk.tree.children.map((node) => ({ node, chunk })));
  let place: Place | undefined;
  blocks.forEach(({ node, chunk }, at) => {
    if (place) place.chunk = chunk;
    const title =
      node.type === 'heading'
        ? { ...linesOf(node, chunk), depth: node.depth }
        : handHeading(node, blocks[at + 1]?.node, chunk);
    if (!title) return readBlocks([node], (place ??= { chunk, container: root }));
    while (open.at(-1)!.depth >= title.depth) open.pop();
    const line = title.lines[0] ?? { source: '', mask: '', line: chunk.lineAt(node.position!.start.line) };
    const entry = add(open.at(-1)!.entry, 'heading', withoutNumber(line));
    const next: Place = { chunk, container: entry, id: place?.id };
    takeId(next, entry, title.ids);
    open.push({ depth: title.depth, entry });
    place = next;
  });
  return root;
}

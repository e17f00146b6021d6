import type { Table, TableRow } from 'mdast';
import { linesOf } from './lines';
import { add, hidden, type Entry, type Line } from './outline';
import type { Chunk } from './read-markdown';
import { isCommandHeader, isDescriptionHeader, isNameHeader, isNoTerm, isNumberHeader } from './vocabulary';

interface Cell {
  line: Line;
  ids: string[];
}

/** A pipe in a cell is escaped in the table and nowhere else. */
const withoutEscapes = ({ source, mask, line }: Line): Line => {
  if (!source.includes('\\|')) return { source, mask, line };
  const isEscape = (at: number): boolean => source[at] === '\\' && source[at + 1] === '|';
  const kept = (text: string): string =>
    text
      .split('')
      .filter((_, at) => !isEscape(at))
      .join('');
  return { source: kept(source), mask: kept(mask), line };
};

function cellsOf(row: TableRow, chunk: Chunk): Cell[] {
  return row.children.map((cell) => {
    const { lines, ids } = linesOf(cell, chunk);
    const line = chunk.lineAt(cell.position!.start.line);
    const joined = { source: lines.map((l) => l.source).join(' '), mask: lines.map((l) => l.mask).join(' ') };
    return { line: withoutEscapes({ ...joined, line }), ids };
  });
}

/** Whether a column counts its rows, up or down. */
function counts(column: string[]): boolean {
  const numbers = column.map((text) => (/^\d{1,3}$/.test(text) ? Number(text) : NaN));
  const step = numbers[1]! - numbers[0]!;
  return (
    Math.abs(step) === 1 && numbers.every((number, at) => at === 0 || number - numbers[at - 1]! === step)
  );
}

/**
 * The order in which columns are read: what is named first, then what describes it, then what else there is. A column
 * of mere numbers names nothing where another one has names.
 */
function columnsOf(headers: string[], rows: Cell[][]): number[] {
  const columns = headers.map((_, at) => at).filter((at) => at > 0 || !isNumberHeader(headers[at]!));
  const numbered = columns[0] === 0 && counts(rows.map((cells) => cells[0]?.line.source ?? ''));
  const named = numbered ? columns.find((at) => isNameHeader(headers[at]!)) : undefined;
  const first = named ?? columns[0];
  if (first === undefined) return [];
  const others = columns.filter((at) => at !== first);
  const describing = others.filter((at) => isDescriptionHeader(headers[at]!));
  return [first, ...describing, ...others.filter((at) => !describing.includes(at))];
}

/** One word beside another of the same script, under headers that do not say what they are: two lists side by side. */
function isPairing(headers: string[], first: number, others: number[], rows: Cell[][]): boolean {
  const [other] = others;
  if (other === undefined || others.length > 1 || isDescriptionHeader(headers[other]!)) return false;
  const isWord = (text: string): boolean => !/\s|[가-힣]/.test(text);
  return rows.every((cells) => [first, other].every((at) => isWord(cells[at]?.line.source ?? '')));
}

/** A column of commands needs no known program to tell them from code. */
const asTyped = ({ source, mask, line }: Line): Line => {
  const isCode = /^`[^`]*\s[^`]*`$/.test(source) && [...mask].every((letter) => letter === hidden);
  return isCode
    ? { source: source.replace('`', '`$ '), mask: hidden.repeat(2) + mask, line }
    : { source, mask, line };
};

/** The rows of a table, each with what adds it to the outline. Rows without a first cell say nothing of their own. */
export function readTable(node: Table, chunk: Chunk): { row: (owner: Entry) => Entry; ids: string[] }[] {
  const [head, ...body] = node.children;
  const headers = head ? cellsOf(head, chunk).map(({ line }) => line.source) : [];
  const rows = body.map((row) => cellsOf(row, chunk));
  const [first, ...others] = columnsOf(headers, rows);
  // Dates and people name no row that could be asked for.
  if (first === undefined || isNoTerm(headers[first]!)) return [];
  if (isPairing(headers, first, others, rows)) return [];
  const shown = ({ line }: Cell, at: number): Line => (isCommandHeader(headers[at]!) ? asTyped(line) : line);
  return rows.flatMap((cells) => {
    const named = cells[first];
    if (!named || named.line.mask.trim() === '') return [];
    const row = (owner: Entry): Entry => {
      const entry = add(owner, 'row', shown(named, first));
      entry.header = headers[first]!;
      entry.cells = others.flatMap((at) =>
        cells[at] ? [{ header: headers[at]!, cell: shown(cells[at], at) }] : [],
      );
      return entry;
    };
    return [{ row, ids: cells.flatMap(({ ids }) => ids) }];
  });
}

import type { FactBody, Pattern } from '../facts';
import { plainLine, shape, termOf } from '../names';
import type { Entry } from '../outline';
import { isRemark } from '../vocabulary';
import { comparesThings } from './comparison-table';
import { definitionIn } from './definition';

type Comparison = FactBody<'comparison'>;
type Item = Comparison['items'][number];

const fewest = 3;
const most = 24;
const empty = /^(?:|[-–—]|n\/a|해당\s?없음|없음)$/i;

/** The rows of each table under an entry that compares. */
function tablesUnder(entry: Entry): Entry[][] {
  const tables = new Map<string, Entry[]>();
  for (const row of entry.children) {
    if (!row.cells || !comparesThings(row)) continue;
    const key = row.cells.map((cell) => cell.header).join('\n');
    tables.set(key, [...(tables.get(key) ?? []), row]);
  }
  return [...tables.values()];
}

function ofTable(rows: Entry[]): Comparison | undefined {
  const sides = rows[0]!.cells!.map((cell) => cell.header);
  const items = rows.flatMap((row) =>
    row.cells!.flatMap(({ cell }, side): Item[] =>
      empty.test(plainLine(cell.source).trim()) ? [] : [{ side, respect: row.source, text: cell.source }],
    ),
  );
  return items.length < fewest ? undefined : { kind: 'comparison', sides, items: items.slice(0, most) };
}

/** Two definitions side by side, and nothing else defined beside them. */
function ofPair(entry: Entry): Comparison | undefined {
  const defined = entry.children.filter((child) => !child.cells && definitionIn(child)?.meaning);
  if (defined.length !== 2 || defined[0]!.form !== defined[1]!.form) return undefined;
  const items = defined.flatMap((child, side): Item[] => [
    { side, text: definitionIn(child)!.meaning!.source },
    ...child.children
      .filter((detail) => !isRemark(detail.mask) && !definitionIn(detail) && detail.form !== 'code')
      .filter((detail) => detail.children.length === 0 && shape(detail).length > 5)
      .map((detail) => ({ side, text: detail.source })),
  ]);
  const count = (side: number) => items.filter((item) => item.side === side).length;
  if (count(0) < 2 || count(1) < 2) return undefined;
  return { kind: 'comparison', sides: defined.map((child) => termOf(definitionIn(child)!.term).term), items };
}

/** Comparisons: a table of things by their respects, or two definitions with as many statements under each. */
export const comparison: Pattern = (entry) => {
  const tables = tablesUnder(entry).flatMap((rows) => ofTable(rows) ?? []);
  const pair = ofPair(entry);
  const bodies = pair ? [...tables, pair] : tables;
  return bodies.length === 0 ? undefined : { bodies };
};

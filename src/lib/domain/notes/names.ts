import { plainText } from '../text';
import { hidden, type Entry, type Line } from './outline';
import { isPlainLine } from './plain-line';
import { readProse } from './read-prose';
import { remembering, rememberingOf } from './remember';
import { split } from './separators';
import { isLabel, isTerm } from './vocabulary';

/** A line of Markdown as plain words; what cannot be read stays as it is. */
export const plainLine = remembering((source): string => {
  if (isPlainLine(source) && !source.includes('`')) return source;
  const prose = readProse(source);
  return prose.ok ? plainText(prose.value.tree) : source;
});

/** The mask with something in the place of hidden text, for rules about length and words. */
export const shape = (line: Line): string => line.mask.replaceAll(hidden, 'x');

const bracket = /\s*[(（]([^()（）]+)[)）]\s*$/;
/** A remark in brackets is no other name: "(docker 등)", "(e.g. docker)", "(2xx)". */
const noAlias = /등$|예[:：]?\s|^예|e\.g\.|\d|,|\/|[.!?]$|별도|가능|필요|기본/;

/** A term and its other names: `컨트롤플레인 (마스터)` has the alias `마스터`. */
export function termOf(line: Line): { term: string; bare: string; aliases: string[] } {
  const source = line.source.replace(/^\*\*((?:(?!\*\*).)+)\*\*(?=\s*(?:\(|$))/s, '$1');
  const found = bracket.exec(source);
  const inside = found?.[1]?.trim() ?? '';
  if (!found || found.index === 0) return { term: source, bare: source, aliases: [] };
  const bare = source.slice(0, found.index);
  // Korean writes no space before a bracket; in English it stands as it was written.
  const space = /[가-힣]/.test(source) ? '' : (/\s*(?=[(（])/.exec(source.slice(found.index))?.[0] ?? '');
  const term = `${bare}${space}(${inside})`;
  if (noAlias.test(inside) || inside.length > 30) return { term, bare, aliases: [] };
  return { term, bare, aliases: [plainLine(inside)] };
}

/** What an entry is called where it stands above others: its term, or its text. */
export const nameOf = rememberingOf((entry: Entry): string => {
  const parts = split(entry);
  const line = parts && isTerm(shape(parts.term)) ? parts.term : entry;
  return plainLine(termOf(line).term).slice(0, 80);
});

/** The names of an entry and of those above it. */
const pathTo = rememberingOf((entry: Entry): string[] => {
  const above = pathOf(entry);
  const name = isTerm(shape(entry)) || split(entry) !== undefined ? nameOf(entry) : '';
  return name === '' ? above : [...above, name];
});

/** The names above an entry, outermost first. Sentences name nothing. */
export const pathOf = ({ parent }: Entry): string[] =>
  parent === undefined || parent.form === 'root' ? [] : pathTo(parent);

/** The nearest entry above that names something, past labels such as "구성요소". */
export function namedAbove(entry: Entry): Entry | undefined {
  let up = entry.parent;
  while (up && up.form !== 'root' && isLabel(nameOf(up))) up = up.parent;
  return up && up.form !== 'root' && isTerm(nameOf(up)) ? up : undefined;
}

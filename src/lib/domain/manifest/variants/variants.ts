import { pathTo, type FreeValue } from '../compare/free-values';
import { positionsIn } from '../position';
import { readText, type ReadDocument } from '../read/read';
import { isMap } from '../schema/check';
import { kindOf } from '../schema/kinds';
import { mutantsOf, otherCase, without } from './mutants';
import { at, filled, mapped, otherUnit, reversedKeys, reversedLists, type Path, type Typed } from './values';
import { write, type Style } from './write';

/** Another way to write an answer, or a wrong one, and what was done to it. */
export interface Variant {
  by: string;
  text: string;
}

/** A stretch of a manifest that an answer supplies. */
export interface Part {
  start: number;
  end: number;
  of: 'value' | 'key' | 'pair' | 'block';
}

function typed({ value }: ReadDocument): Typed {
  const kind = kindOf(value);
  return { value, type: kind.is === 'known' ? kind.type : '?', label: '' };
}

const joined = (texts: readonly string[], between = '\n---\n') => `${texts.join(between)}\n`;

/** Every so many of a list, so that no more than `most` are left. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, index) => items[Math.floor(index * step)]!);
}

const styles: Record<string, Partial<Style>> = {
  'plain style': {},
  'four spaces': { indent: 4 },
  'lists not indented': { insetLists: false },
  'double quotes': { quotes: 'double' },
  'single quotes': { quotes: 'single' },
  'flow style inside': { flow: 'leaves' },
  'flow style': { flow: 'all' },
};
const changes: Record<string, (each: Typed) => unknown> = {
  'keys in another order': reversedKeys,
  'lists in another order': reversedLists,
  'other units': otherUnit,
  'defaults written out': filled,
};

/** A document in which the second of two equal maps is an alias of the first; the first that has two. */
function withAnchor(documents: readonly string[]): string | undefined {
  for (const [index, document] of documents.entries()) {
    const found = /: (\{[^\n]+\})(?=\n[\s\S]*: \1(?:\n|$))/.exec(document);
    if (!found) continue;
    const end = found.index + found[0].length;
    const before = `${document.slice(0, found.index)}: &same ${found[1]!}`;
    return joined(documents.with(index, before + document.slice(end).replace(`: ${found[1]!}`, ': *same')));
  }
  return undefined;
}

/** Texts that mean the same as a manifest. */
export function equivalentManifests(text: string): Variant[] {
  const documents = readText(text).documents.map(typed);
  const values = documents.map(({ value }) => value);
  const found: Variant[] = [];
  const put = (by: string, each: string) => void found.push({ by, text: each });
  for (const [by, style] of Object.entries(styles))
    put(by, joined(values.map((value) => write(value, style))));
  for (const [by, change] of Object.entries(changes))
    put(by, joined(documents.map((each) => write(mapped(each, change)))));
  put('JSON', joined(values.map((value) => JSON.stringify(value, undefined, 2))));
  const plain = joined(values.map((value) => write(value)));
  put('comments', `# first\n---\n${plain.replace(/(?<!---)$/gm, ' # note').replace(/^ # note$/gm, '')}`);
  put('Windows line ends', plain.replaceAll('\n', '\r\n'));
  const anchored = withAnchor(values.map((value) => write(value, { flow: 'leaves' })));
  if (anchored !== undefined) put('an anchor', anchored);
  if (values.length > 1)
    put('documents in another order', joined([...values].reverse().map((value) => write(value))));
  return found;
}

/** Whether the value at a path is one that the answer may choose. */
function freeIn(text: string, document: ReadDocument, free: readonly FreeValue[]) {
  const positions = positionsIn(text);
  const paths = free.map(({ start }) => String(pathTo(document.located, positions(start))));
  return (path: Path) => paths.includes(String(path));
}

/** Texts like a manifest, each with one thing wrong; at most `most`, of all over it. */
export function mutantManifests(text: string, free: readonly FreeValue[], most: number): Variant[] {
  const { documents } = readText(text);
  const found = documents.flatMap((document, index) =>
    mutantsOf(typed(document), freeIn(text, document, free)).map(({ by, value }) => ({
      by,
      text: joined(documents.map((each, other) => write(other === index ? value : each.value))),
    })),
  );
  return spread(found, most);
}

/** What a part of a manifest says: its value, of which type that is, and where it stands. */
interface Said extends Typed {
  root: Typed;
  path: Path;
  key: string;
  document: ReadDocument;
}

function said(text: string, { start, of }: Part): Said | undefined {
  const position = positionsIn(text)(start);
  for (const document of readText(text).documents) {
    const path = pathTo(document.located, position, of === 'key' || of === 'pair');
    if (!path) continue;
    const root = typed(document);
    return { root, path, document, key: String(path.at(-1)), ...at(root, path) };
  }
  return undefined;
}

const inline = (value: unknown) => write(value, { flow: 'all' });

/** Other ways to write a value where it stands on its line. */
function onOneLine(each: Typed): Variant[] {
  const { value, type } = each;
  const found: Variant[] = [
    { by: 'a comment', text: `${inline(value)} # note` },
    { by: 'an anchor', text: `&it ${inline(value)}` },
  ];
  if (Array.isArray(value) || isMap(value))
    found.push({ by: 'keys in another order', text: inline(mapped(each, reversedKeys)) });
  if (typeof value === 'string')
    for (const quotes of ['double', 'single'] as const)
      found.push({ by: `${quotes} quotes`, text: write(value, { quotes }) });
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && type !== 'q')
    found.push({ by: 'hexadecimal', text: `0x${value.toString(16)}` });
  if (typeof value === 'boolean') found.push({ by: 'YAML 1.1', text: value ? 'yes' : 'no' });
  if (otherUnit(each) !== value) found.push({ by: 'other units', text: write(otherUnit(each)) });
  return found;
}

const keyStyles = (key: string): Variant[] => [
  { by: 'double quotes around the key', text: JSON.stringify(key) },
  { by: 'single quotes around the key', text: `'${key}'` },
];

/** Texts that mean the same as a part of a manifest. A text begun by `|` or `>` has no other ways. */
export function equivalentParts(text: string, part: Part): Variant[] {
  const found = said(text, part);
  if (!found) return [];
  const { key, value } = found;
  switch (part.of) {
    case 'key':
      return keyStyles(key);
    case 'value':
      return onOneLine(found);
    case 'pair':
      return [
        ...onOneLine(found).map((each) => ({ ...each, text: `${key}: ${each.text}` })),
        ...keyStyles(key).map((each) => ({ ...each, text: `${each.text}:   ${inline(value)}` })),
      ];
    case 'block':
      return [
        ...Object.entries(styles).map(([by, style]) => ({ by, text: write(value, style) })),
        ...Object.entries(changes).map(([by, change]) => ({ by, text: write(mapped(found, change)) })),
      ];
  }
}

/** Texts that are wrong in place of a part of a manifest; at most `most`. */
export function mutantParts(text: string, part: Part, free: readonly FreeValue[], most: number): Variant[] {
  const found = said(text, part);
  if (!found) return [{ by: 'missing', text: '' }];
  const { root, path, key, value, document } = found;
  const missing = without(root, path) === undefined ? [] : [{ by: 'missing', text: '' }];
  const wrongKeys = [
    { by: 'wrong value of a key', key: `${key}x` },
    { by: 'wrong case of a key', key: otherCase(key) },
  ];
  if (part.of === 'key')
    return [{ by: 'missing', text: '' }, ...wrongKeys.map(({ by, key: text }) => ({ by, text }))];
  const isFree = freeIn(text, document, free);
  const asWritten = (each: unknown) => (part.of === 'block' ? write(each) : inline(each));
  const before = part.of === 'pair' ? `${key}: ` : '';
  const mutants = mutantsOf(found, (inner) => isFree([...path, ...inner])).map(({ by, value: wrong }) => ({
    by,
    text: before + asWritten(wrong),
  }));
  // Of a value that the answer may choose only the type can be wrong.
  if (isFree(path)) mutants.push({ by: 'wrong type', text: typeof value === 'string' ? '7' : '"x"' });
  const keys = part.of === 'pair' && missing.length > 0 ? wrongKeys : [];
  return [
    ...missing,
    ...keys.map((each) => ({ by: each.by, text: `${each.key}: ${inline(value)}` })),
    ...spread(mutants, most),
  ];
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Pair,
  type Scalar as ScalarNode,
} from 'yaml';
import type { Located, Position } from '../position';
import type { ReportAt } from '../problem';
import { parseOnce } from './parse';
import { plainScalar, taggedScalar } from './scalar';

export type Fields = Record<string, unknown>;

/** What a part of a file holds, and what a later look at it needs. */
export interface Converted {
  value: unknown;
  located: Located;
  /** Keys that stand twice in a map; kubectl takes the last. */
  duplicates: { path: (string | number)[]; key: string; offset: number }[];
  /** Plain text that may be something else than was meant. */
  plain: { offset: number; text: string; as: 'key' | 'value' | 'own-line' }[];
}

interface Context extends Omit<Converted, 'value' | 'located'> {
  text: string;
  isJson: boolean;
  at: (offset: number) => Position;
  report: ReportAt;
  anchors: Map<string, Node>;
  path: (string | number)[];
  open: Set<Node>;
  decoded: number;
  aliased: number;
  stopped: boolean;
  /** How many `[` and `{` stand open. */
  flow: number;
}

interface Found {
  value: unknown;
  located: Located;
}

/** Deeper than anything that Kubernetes has; kubectl itself stops at 10,000. */
const maxDepth = 200;
const maxNodes = 400_000;

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** How much of a document may come from aliases (goyaml.v2/decode.go: above 100 aliased nodes and 1,000 nodes at most 99 %). */
function isBomb({ aliased, decoded }: Context): boolean {
  return decoded > maxNodes || (aliased > 100 && decoded > 1000 && aliased / decoded > 0.99);
}

function nothing(context: Context, offset: number): Found {
  return { value: null, located: { at: context.at(offset) } };
}

function stop(context: Context, node: Node, code: 'too-deep' | 'too-many-aliases'): Found {
  if (!context.stopped) context.report(startOf(node), code);
  context.stopped = true;
  return nothing(context, startOf(node));
}

function convertNode(node: Node, context: Context): Found {
  if (context.stopped) return nothing(context, startOf(node));
  context.decoded++;
  if (context.open.size > 0) context.aliased++;
  if (isBomb(context)) return stop(context, node, 'too-many-aliases');
  if (context.path.length > maxDepth) return stop(context, node, 'too-deep');
  if (!isAlias(node) && 'anchor' in node && node.anchor) context.anchors.set(node.anchor, node);
  if (isScalar(node)) return convertScalar(node, context);
  if (isAlias(node)) return convertAlias(node, context);
  const inFlow = 'flow' in node && node.flow ? 1 : 0;
  context.flow += inFlow;
  const found = isSeq(node)
    ? convertList(node.items as Node[], node, context)
    : convertMap((isMap(node) ? node.items : []) as Pair<Node, Node | null>[], node, context);
  context.flow -= inFlow;
  return found;
}

function convertAlias(node: Alias, context: Context): Found {
  const name = node.source;
  const target = context.anchors.get(name);
  if (!target || context.open.has(target)) {
    context.report(startOf(node), target ? 'alias-in-itself' : 'unknown-anchor', { name });
    return nothing(context, startOf(node));
  }
  context.open.add(target);
  const found = convertNode(target, context);
  context.open.delete(target);
  return found;
}

/** Escapes that JSON has and go-yaml has not: `\/`, and halves of a character. */
const badEscape = /(?:^|[^\\])(?:\\\\)*\\(?:\/|u[dD][89a-fA-F])/;
/** `\'`, which go-yaml has and YAML has not. */
const escapedQuote = /\\'/;

/** Reads text in double quotes again, with `'` for `\'`. */
const withoutEscapedQuotes = (written: string): string => {
  const { contents } = parseOnce(written.replace(/\\[^]/g, (escape) => (escape === "\\'" ? "'" : escape)));
  return isScalar(contents) ? String(contents.value) : written;
};

function convertScalar(node: ScalarNode, context: Context): Found {
  let source = String(node.value ?? '');
  const offset = startOf(node);
  const located = { at: context.at(offset) };
  if (node.type === 'QUOTE_DOUBLE' && !context.isJson) {
    const written = context.text.slice(offset, node.range?.[1]);
    const bad = badEscape.exec(written);
    const slash = bad ? bad[0].lastIndexOf('\\') : 0;
    if (bad) context.report(offset + bad.index + slash, 'bad-escape', { found: bad[0].slice(slash) });
    if (escapedQuote.test(written)) source = withoutEscapedQuotes(written);
  }
  if (context.flow > 0 && node.type === 'PLAIN') checkInFlow(node, source, context);
  const value = valueOf(node, source);
  if (value === undefined) context.report(offset, 'bad-tag', { found: source, tag: shortTag(node.tag) });
  else if (typeof value === 'number' && !Number.isFinite(value))
    context.report(offset, 'not-a-number', { found: source });
  return { value: value ?? null, located };
}

/** In brackets go-yaml ends plain text at a `?`, and takes a `:` without a space after it for a part of the text. */
function checkInFlow(node: ScalarNode, source: string, { text, report }: Context): void {
  const [start, end] = node.range ?? [0, 0];
  if (source.includes('?')) report(start + source.indexOf('?'), 'question-in-brackets');
  if (/^:[[\]{},]/.test(text.slice(end, end + 2))) report(end, 'colon-space');
}

const shortTag = (tag = '') => tag.replace('tag:yaml.org,2002:', '!!');

function valueOf(node: ScalarNode, source: string) {
  if (node.tag) return taggedScalar(node.tag, source);
  return node.type === 'PLAIN' ? plainScalar(source) : source;
}

function convertList(items: Node[], node: Node, context: Context): Found {
  const value: unknown[] = [];
  const children = new Map<number, Located>();
  items.forEach((item, index) => {
    context.path.push(index);
    const found = convertNode(item, context);
    context.path.pop();
    value.push(found.value);
    children.set(index, found.located);
  });
  return { value, located: { at: context.at(startOf(node)), children } };
}

/** Keys are text in the end: numbers and booleans as JSON writes them (sigs.k8s.io/yaml, convertToJSONableObject). */
function keyOf(node: Node, context: Context): string | undefined {
  const key = convertNode(node, context).value;
  if (typeof key === 'string') return key;
  if (typeof key === 'number' || typeof key === 'boolean') return String(key);
  context.report(startOf(node), 'bad-key');
  return undefined;
}

const isMerge = (key: Node) =>
  isScalar(key) && key.value === '<<' && (key.type === 'PLAIN' || key.tag === 'tag:yaml.org,2002:merge');

function convertMap(pairs: Pair<Node, Node | null>[], node: Node, context: Context): Found {
  const value: Fields = Object.create(null);
  const children = new Map<string, Located>();
  const own = new Set<string>();
  for (const { key: keyNode, value: valueNode } of pairs) {
    if (isMerge(keyNode) && valueNode) {
      merge(valueNode, value, children, context);
      continue;
    }
    const key = keyOf(keyNode, context);
    if (key === undefined) continue;
    const offset = startOf(keyNode);
    context.path.push(key);
    if (own.has(key) && context.open.size === 0)
      context.duplicates.push({ path: [...context.path], key, offset });
    own.add(key);
    note(keyNode, valueNode, context);
    const found = valueNode ? convertNode(valueNode, context) : nothing(context, offset);
    context.path.pop();
    value[key] = found.value;
    found.located.keyAt = context.at(offset);
    children.set(key, found.located);
  }
  return { value, located: { at: context.at(startOf(node)), children } };
}

/** `<<` takes over fields where it stands, over those before it; of several maps the first wins (goyaml.v2/decode.go). */
function merge(node: Node, value: Fields, children: Map<string, Located>, context: Context): void {
  const sources = isSeq(node) ? ([...node.items].reverse() as Node[]) : [node];
  for (const source of sources) {
    const found = convertNode(source, context);
    const target = isAlias(source) ? context.anchors.get(source.source) : source;
    if (!isMap(target)) {
      context.report(startOf(source), 'bad-merge');
      continue;
    }
    Object.assign(value, found.value);
    for (const [key, located] of found.located.children ?? []) children.set(key as string, located);
  }
}

/** Keeps plain keys and values for the hints. */
function note(key: Node, value: Node | null, context: Context): void {
  if (context.open.size > 0) return;
  if (isScalar(key) && key.type === 'PLAIN')
    context.plain.push({ offset: startOf(key), text: String(key.value), as: 'key' });
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return;
  const [start, end] = value.range;
  const keyLine = context.at(startOf(key)).line;
  const written = context.text.slice(start, end).split('\n');
  if (context.at(start).line === keyLine) {
    context.plain.push({ offset: start, text: written.shift() ?? '', as: 'value' });
    if (written.length === 0) return;
  }
  let offset = end - written.join('\n').length;
  for (const line of written) {
    const indent = line.length - line.trimStart().length;
    context.plain.push({ offset: offset + indent, text: line.trim(), as: 'own-line' });
    offset += line.length + 1;
  }
}

/** Turns what the parser found into plain values, with the place of each, as go-yaml and sigs.k8s.io/yaml do. */
export function convert(node: Node, given: Pick<Context, 'text' | 'isJson' | 'at' | 'report'>): Converted {
  const context: Context = {
    ...given,
    // What comes after the conversion was stopped is wrong only because of that.
    report: (...problem) => void (context.stopped || given.report(...problem)),
    duplicates: [],
    plain: [],
    anchors: new Map(),
    path: [],
    open: new Set(),
    decoded: 0,
    aliased: 0,
    stopped: false,
    flow: 0,
  };
  const found = convertNode(node, context);
  return { ...found, duplicates: context.duplicates, plain: context.plain };
}

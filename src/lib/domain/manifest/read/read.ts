import type { Node } from 'yaml';
import { positionsIn, type Located, type Position } from '../position';
import { inOrder, type Code, type Problem, type ReportAt } from '../problem';
import { convert, type Converted, type Fields } from './convert';
import { slipIn, slipsInParsed } from './hints';
import { openingOf } from './opening';
import { parse, type Parsed } from './parse';
import type { Indented } from './reindent';
import { splitParts, type Part } from './split';
import { codeOf } from './syntax-errors';
import { tabsAtLineStart } from './tabs';

/** One document of a file. */
export interface ReadDocument {
  /** What kubectl reads; an empty object where it cannot be read. */
  value: Fields;
  located: Located;
  /** Why kubectl refuses it. */
  errors: Problem[];
  /** Keys that stand twice: kubectl takes the last, the API server refuses. */
  duplicates: Problem[];
  /** What reads otherwise than it looks. */
  warnings: Problem[];
}

export interface ReadLimits {
  /** In characters. @default 262144 */
  maxLength?: number;
}

const control = /[^\t\n\r\x20-\x7e\x85\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Brackets in brackets; the parser takes time that grows with the square of it. */
const maxBrackets = 400;

function tooDeepAt(text: string): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > maxBrackets) return index;
  }
  return undefined;
}

function isJson(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const problem = (at: Position, code: Code, details: Record<string, string> = {}): Problem => ({
  code,
  path: '',
  details,
  ...at,
});

const unread = (at: Position, errors: Problem[]): ReadDocument => ({
  value: {},
  located: { at },
  errors,
  duplicates: [],
  warnings: [],
});

/** The places of a parsed text in its file: lines were moved right by `added`, and come after those of earlier parts. */
function placesOf({ text, added }: Indented, start: Position): (offset: number) => Position {
  const within = positionsIn(text);
  return (offset) => {
    const { line, column } = within(offset);
    return { line: line + start.line - 1, column: Math.max(1, column - (added.get(line - 1) ?? 0)) };
  };
}

/** The errors of the parser, one for a line: those after it on the line come from the first. */
function syntaxErrors({ document, errors, text }: Parsed, at: (offset: number) => Position, lines: string[]) {
  const byLine = new Map<number, Problem>();
  // Nobody reads more, and each may take a look at the whole document.
  for (const error of errors.slice(0, 100)) {
    const code = codeOf(error);
    const end = Math.min(error.pos[0], text.length);
    const found = mended(
      problem(at(code.startsWith('unclosed') ? openingOf(document, end) : end), code),
      lines,
    );
    if (!byLine.has(found.line)) byLine.set(found.line, found);
  }
  return [...byLine.values()];
}

/** A slip on the line of an error, or on the line before, says more than the parser. */
function mended(found: Problem, lines: string[]): Problem {
  for (const line of [found.line, found.line - 1]) {
    const slip = slipIn(lines[line - 1] ?? '');
    if (slip) return problem({ line, column: slip.index + 1 }, slip.code);
  }
  return found;
}

const pathText = (path: (string | number)[]) =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, '');

function readPart(part: Part, start: Position, lines: string[]): ReadDocument | undefined {
  const asWritten = placesOf({ text: part.text, added: new Map() }, start);
  const strange = control.exec(part.text)?.index;
  if (strange !== undefined) return unread(start, [problem(asWritten(strange), 'control-character')]);
  const deep = tooDeepAt(part.text);
  if (deep !== undefined) return unread(start, [problem(asWritten(deep), 'too-deep')]);
  const parsed = parse(part.text);
  const at = placesOf(parsed, start);
  const errors = syntaxErrors(parsed, at, lines);
  const report: ReportAt = (offset, code, details) => void errors.push(problem(at(offset), code, details));
  if (errors.length === 0)
    for (const tab of tabsAtLineStart(parsed.text, parsed.document)) report(tab, 'tab-indent');
  const contents = parsed.document.contents as Node | null;
  if (errors.length > 0) return unread(start, inOrder(errors));
  if (!contents) return undefined;
  const found = convert(contents, { text: parsed.text, isJson: isJson(part.text), at, report });
  if (errors.length > 0) return unread(start, inOrder(errors));
  return documentOf(found, at);
}

function documentOf(found: Converted, at: (offset: number) => Position): ReadDocument | undefined {
  const { value, located } = found;
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) {
    const is = Array.isArray(value) ? 'list' : 'text';
    return unread(located.at, [problem(located.at, 'not-an-object', { found: is })]);
  }
  const duplicates = found.duplicates.map(({ path, key, offset }) => ({
    ...problem(at(offset), 'duplicate-key', { key }),
    path: pathText(path),
  }));
  const warnings = slipsInParsed(found.plain).map(({ code, offset }) => problem(at(offset), code));
  return { value: value as Fields, located, errors: [], duplicates, warnings };
}

/** The parser is recursive: what nests deeper than its stack is refused like any nesting that is too deep. */
function readOrStop(part: Part, start: Position, lines: string[]): ReadDocument | undefined {
  if (part.badSeparator)
    return unread(start, [problem({ line: start.line - 1, column: 1 }, 'bad-separator')]);
  try {
    return readPart(part, start, lines);
  } catch (error) {
    if (error instanceof RangeError) return unread(start, [problem(start, 'too-deep')]);
    throw error;
  }
}

export interface Reading {
  documents: ReadDocument[];
  /** What is between the documents and is left out. */
  ignored: Problem[];
}

/**
 * Reads a file of manifests as kubectl 1.36 reads YAML. Empty documents are left out. Every error is a value with its place; nothing is
 * thrown, whatever the text.
 */
export function readText(text: string, { maxLength = 262_144 }: ReadLimits = {}): Reading {
  const start = { line: 1, column: 1 };
  if (text.length > maxLength) {
    const limit = String(Math.floor(maxLength / 1024));
    return { documents: [unread(start, [problem(start, 'too-large', { limit })])], ignored: [] };
  }
  const at = positionsIn(text);
  const lines = text.split('\n');
  const parts = splitParts(text);
  return {
    documents: parts.flatMap((part) => readOrStop(part, at(part.start), lines) ?? []),
    ignored: parts.flatMap(({ ignoredAt }) =>
      ignoredAt === undefined ? [] : [problem(at(ignoredAt), 'ignored-after-end')],
    ),
  };
}

import type { Document } from 'yaml';
import { openingOf } from './opening';

/** A text with spaces put before some of its lines, and how many before which (0-based). */
export interface Indented {
  text: string;
  added: ReadonlyMap<number, number>;
}

const closing: Record<string, string> = { '[': ']', '{': '}' };

function endOfQuote(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] !== quote) continue;
    else if (quote === "'" && text[at + 1] === "'") at++;
    else return at;
  }
  return -1;
}

/** Where a bracket or quote really closes, whatever the indentation; -1 where it does not. */
function endOf(text: string, start: number): number {
  if (!closing[text[start]!]) return endOfQuote(text, start);
  const open: string[] = [];
  for (let at = start; at >= 0 && at < text.length; at++) {
    const letter = text[at]!;
    const first = /[[{,:\s]/.test(text[at - 1] ?? ' ');
    if (closing[letter]) open.push(closing[letter]);
    else if (letter === open.at(-1)) open.pop();
    else if (letter === ']' || letter === '}') return -1;
    else if (letter === '#' && /\s/.test(text[at - 1] ?? '')) at = text.indexOf('\n', at) - 1;
    else if (first && (letter === '"' || letter === "'")) {
      at = endOfQuote(text, at);
      if (at < 0) return -1;
    }
    if (at < 0) return -1;
    if (open.length === 0) return at;
  }
  return -1;
}

/** The line on which an offset stands, 0-based, and how many characters before it. */
function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') - 1 };
}

/**
 * go-yaml does not care how lines inside brackets and quotes are indented; the parser here does. Where errors come from such lines, this
 * moves the lines between an opening and its end to the right; `undefined` where there are none.
 */
export function reindent({ text, added }: Indented, document: Document.Parsed): Indented | undefined {
  const missing = new Map<number, number>();
  const lines = text.split('\n');
  for (const { code, pos } of document.errors) {
    if (!['BAD_INDENT', 'MISSING_CHAR', 'TAB_AS_INDENT'].includes(code)) continue;
    const start = openingOf(document, Math.min(pos[0], text.length));
    const end = /["'[{]/.test(text[start] ?? '') ? endOf(text, start) : -1;
    if (end < 0) continue;
    const from = lineAt(text, start);
    const last = lineAt(text, end).line;
    for (let line = from.line + 1; line <= last; line++) {
      const indent = /^ */.exec(lines[line]!)![0].length;
      if (lines[line]!.trim() === '' || indent > from.column) continue;
      missing.set(line, Math.max(missing.get(line) ?? 0, from.column + 1 - indent));
    }
  }
  if (missing.size === 0) return undefined;
  const more = new Map(added);
  for (const [line, count] of missing) more.set(line, (more.get(line) ?? 0) + count);
  return {
    text: lines.map((line, index) => ' '.repeat(missing.get(index) ?? 0) + line).join('\n'),
    added: more,
  };
}

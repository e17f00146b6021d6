import type { Stretch } from './yaml-tokens';

/** A text that is being edited, with its selection: a caret where it is empty. */
export interface Edited extends Stretch {
  text: string;
}

/** What replaces the stretch from `start` to `end`, and the selection after it. */
export interface Edit extends Stretch {
  insert: string;
  selected: Stretch;
}

const step = '  ';

const insert = ({ start, end }: Stretch, text: string, caret = text.length): Edit => ({
  start,
  end,
  insert: text,
  selected: { start: start + caret, end: start + caret },
});

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Enter: the next line begins below what stands on this one, and deeper where this one opens something. No spaces stay behind. */
export function newLine({ text, start, end }: Edited): Edit {
  const line = text.slice(lineStart(text, start), start);
  const indent = /^ *(?:- +)*/.exec(line)![0].length;
  const opens = /:(?: +[|>][-+\d]*)? *(?:#.*)?$/.test(line);
  const kept = line.trimEnd().length;
  return insert({ start: start - line.length + kept, end }, `\n${' '.repeat(indent)}${opens ? step : ''}`);
}

/** Tab: two spaces at the caret; lines that are selected move right. */
export function indent({ text, start, end }: Edited): Edit {
  if (!text.slice(start, end).includes('\n')) return insert({ start, end }, step);
  const from = lineStart(text, start);
  const lines = text.slice(from, end).split('\n');
  const moved = lines.map((line) => (line === '' ? line : step + line)).join('\n');
  return { start: from, end, insert: moved, selected: { start: from, end: from + moved.length } };
}

/** Backspace in the spaces that a line begins with: two go. Null where it is an ordinary one. */
export function eraseIndent({ text, start, end }: Edited): Edit | null {
  const before = text.slice(lineStart(text, start), start);
  if (start !== end || before.length < 2 || /[^ ]/.test(before)) return null;
  return insert({ start: start - (before.length % 2 || 2), end }, '');
}

/** Brackets and quotes of the key row go around what is selected, or around the caret. */
const pairs: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"' };

/** A key of the key row. In a manifest a dash that begins an item and a colon that ends a key take their space along. */
export function typeKey(edited: Edited, key: string, isManifest: boolean): Edit {
  const { text, start, end } = edited;
  const closing = pairs[key];
  if (closing) return insert(edited, key + text.slice(start, end) + closing, key.length + end - start);
  const before = text.slice(lineStart(text, start), start);
  const isLast = /^(?:\n|$)/.test(text.slice(end));
  const takesSpace =
    isManifest &&
    isLast &&
    ((key === '-' && /^ *(?:- +)*$/.test(before)) || (key === ':' && /[^\s:]$/.test(before)));
  return insert(edited, takesSpace ? `${key} ` : key);
}

/** Where the caret is after an arrow of the key row. */
export function moved({ text, start, end }: Edited, to: 'left' | 'right' | 'up' | 'down'): number {
  if (to === 'left') return start === end ? Math.max(0, start - 1) : start;
  if (to === 'right') return start === end ? Math.min(text.length, end + 1) : end;
  const own = lineStart(text, start);
  const column = start - own;
  const other = to === 'up' ? lineStart(text, own - 1) : text.indexOf('\n', start) + 1;
  if (to === 'up' ? own === 0 : other === 0) return to === 'up' ? 0 : text.length;
  const next = text.indexOf('\n', other);
  return Math.min(other + column, next < 0 ? text.length : next);
}

import type { Blank } from './facts';
import type { Entry, Line } from './outline';

/** `==text==` and `{{c1::text}}`, with a hint that Anki's users add as `{{c1::text::hint}}`. */
const mark = /==(?![\s=])(.+?)(?<![\s=])==|\{\{c(\d+)::(.+?)(?:::.*?)?\}\}/g;
/** Groups of `==text==` are counted from here: no author numbers that high. */
const ownGroup = 1_000;

/** A line without the marks of what its cards leave out, and where that stands. */
export function withoutMarks<T extends Line>(line: T): { line: T; blanks: Blank[] } {
  if (!/==|\{\{c\d/.test(line.mask)) return { line, blanks: [] };
  const blanks: Blank[] = [];
  let source = '';
  let mask = '';
  let from = 0;
  for (const found of line.mask.matchAll(mark)) {
    const [whole, highlighted, numbered, deleted] = found;
    const inside = highlighted ?? deleted!;
    const start = found.index + whole.indexOf(inside);
    source += line.source.slice(from, found.index);
    mask += line.mask.slice(from, found.index);
    const text = line.source.slice(start, start + inside.length);
    // Code that goes on in the mark is one span, with the blank inside: "`a: `==`B`==" is "`a: B`".
    const goesOn = source.endsWith('`') && /^`[^`]+`$/.test(text);
    if (goesOn) [source, mask] = [source.slice(0, -1), mask.slice(0, -1)];
    const shown = goesOn ? text.slice(1) : text;
    const group = numbered === undefined ? ownGroup + blanks.length : Number(numbered);
    const end = source.length + shown.length - (goesOn ? 1 : 0);
    blanks.push({ start: source.length, end, text, group });
    source += shown;
    mask += line.mask.slice(start + text.length - shown.length, start + inside.length);
    from = found.index + whole.length;
  }
  source += line.source.slice(from);
  mask += line.mask.slice(from);
  return { line: { ...line, source, mask }, blanks };
}

/** Takes the marks out of a whole outline, so that every other reading sees the words alone. */
export function takeMarks(entry: Entry): void {
  if (entry.form !== 'code') {
    const { line, blanks } = withoutMarks(entry as Line);
    if (line !== entry) {
      entry.source = line.source;
      entry.mask = line.mask;
    }
    if (blanks.length > 0) entry.blanks = blanks;
    for (const cell of entry.cells ?? []) cell.cell = withoutMarks(cell.cell).line;
  }
  entry.children.forEach(takeMarks);
}

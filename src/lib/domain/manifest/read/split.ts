/** A part of a file between two separators. */
export interface Part {
  /** Where it begins in the file. */
  start: number;
  text: string;
  /** Where something after a `...` begins that kubectl leaves out. */
  ignoredAt?: number;
  /** The line before it looks like a separator and is none: `----`, `--- text`. */
  badSeparator?: true;
}

const separator = /^---(.*)$/gm;
const documentEnd = /^\.\.\.(?=[ \t\r]*$|[ \t]+#)/m;
const leftOut = /^(?![ \t]*(?:#|\r?$)|\.\.\.[ \t\r]*$)/m;

function part(text: string, start: number, end: number): Part {
  const whole = text.slice(start, end);
  const stop = documentEnd.exec(whole);
  if (!stop) return { start, text: whole };
  const after = whole.slice(stop.index + 3);
  const lineEnd = after.indexOf('\n');
  const ignored = lineEnd < 0 ? undefined : leftOut.exec(after.slice(lineEnd + 1));
  return {
    start,
    text: whole.slice(0, stop.index),
    ...(ignored && { ignoredAt: start + stop.index + 3 + lineEnd + 1 + ignored.index }),
  };
}

/**
 * Splits a file at its separators before anything is parsed, as kubectl does (k8s.io/apimachinery/pkg/util/yaml): a line that starts
 * with `---`, even inside quotes. What follows a `...` is no document.
 */
export function splitParts(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let badSeparator = false;
  const end = (at: number) =>
    void parts.push({ ...part(text, start, at), ...(badSeparator && { badSeparator: true as const }) });
  for (const line of text.matchAll(separator)) {
    end(line.index);
    // With nothing before it the line is read with what follows, and a comment needs its space.
    const isFirst = line.index === start;
    start = Math.min(line.index + line[0].length + 1, text.length);
    badSeparator = !(isFirst ? /^\s*$|^\s+#/ : /^\s*(?:#|$)/).test(line[1]!);
  }
  end(text.length);
  return parts;
}

import type { Block, Inline } from '../text';

/** A line in which nothing but backticks can mean anything in Markdown. */
const plain = /^[^\\`*_[\]<&\n\r\t]*(?:`[^`\n\r]+`[^\\`*_[\]<&\n\r\t]*)*$/;
/** What would make the line a heading, a list item, a fence, a quote, a rule or indented code. */
const blockStart = /^(?:\s|>|#{1,6}(?:\s|$)|[-+=](?:\s|$)|-[-\s]*$|=+$|\d{1,9}[.)](?:\s|$)|~~~)/;
export const beginsBlock = (source: string): boolean => blockStart.test(source);

/** Whether a line is words and simple `code`, and begins no block of its own: the parser would find nothing else in it. */
export const isPlainLine = (source: string): boolean =>
  source !== '' &&
  plain.test(source) &&
  !beginsBlock(source) &&
  !source.includes('``') &&
  !/\s/.test(source.at(-1)!);

/** A stretch of a plain line: words, or a code span with its backticks. */
export interface Stretch {
  code: boolean;
  start: number;
  end: number;
}

/** The words and the code spans of a plain line, in order. */
export function stretchesOf(source: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  while (start < source.length) {
    const code = source[start] === '`';
    const tick = source.indexOf('`', start + 1);
    const end = tick < 0 ? source.length : code ? tick + 1 : tick;
    stretches.push({ code, start, end });
    start = end;
  }
  return stretches;
}

/** CommonMark takes one space from both ends of a code span that is not all spaces. */
export const codeIn = (span: string): string => {
  const code = span.slice(1, -1);
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
};

/**
 * Reads a line of words and simple `code` without the parser, or gives nothing where the parser must decide. Most text of
 * most cards is such a line, and this is about a hundred times quicker.
 */
export function readPlainLine(source: string): Block[] | undefined {
  if (source === '') return [];
  if (!isPlainLine(source)) return undefined;
  const children = stretchesOf(source).map(({ code, start, end }): Inline => {
    const text = source.slice(start, end);
    return code ? { type: 'code', value: codeIn(text) } : { type: 'text', value: text };
  });
  return [{ type: 'paragraph', children }];
}

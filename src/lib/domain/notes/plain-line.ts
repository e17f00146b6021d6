import type { Block, Inline } from '../text';

/** A line in which nothing but backticks can mean anything in Markdown. */
const plain = /^(?:[^\\`*_[\]<>&\n\r\t~|!]|`[^`\n\r]+`)+$/;
/** What would make the line a heading, a list item, a fence, a rule or indented code. */
const blockStart = /^(?:\s|#|[-+=](?:\s|$)|-{2}|={1}|\d{1,9}[.)](?:\s|$)|~~~)/;

/**
 * Reads a line of words and simple `code` without the parser, or gives nothing where the parser must decide. Most text of
 * most cards is such a line, and this is about a hundred times quicker.
 */
export function readPlainLine(source: string): Block[] | undefined {
  if (source === '') return [];
  if (!plain.test(source) || blockStart.test(source) || /\s$/.test(source)) return undefined;
  const children: Inline[] = [];
  source.split('`').forEach((value, index) => {
    if (index % 2 === 1) children.push({ type: 'code', value: unpadded(value) });
    else if (value !== '') children.push({ type: 'text', value });
  });
  return [{ type: 'paragraph', children }];
}

/** CommonMark takes one space from both ends of a code span that is not all spaces. */
const unpadded = (code: string): string =>
  code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;

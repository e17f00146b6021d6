import type { PhrasingContent } from 'mdast';
import { beginsBlock, codeIn } from './plain-line';

/** A line of the text. */
export interface Line {
  text: string;
  /** 0-based offset of its first letter. */
  start: number;
  /** 1-based */
  number: number;
}

const point = (line: number, offset: number) => ({ line, column: 1, offset });
/** The position of a stretch of a line. Columns are never asked for. */
export const between = (line: Line, start: number, end: number) => ({
  start: point(line.number, line.start + start),
  end: point(line.number, line.start + end),
});

/** Letters that mean nothing in Markdown. */
const plain = '[^\\\\`*_[\\]<&\\n\\r\\t]';
/** Marks are marks wherever they stand, if the words in them begin and end with a letter or a number; so they are before a space. */
const words = String.raw`(?=[\p{L}\p{N}])${plain}*`;
const end = String.raw`(?:(?<=[\p{L}\p{N}])MARK|(?<=[!?.,:;)%])MARK(?=$|[\s.,:;!?)]))`;
const marked = (name: string, mark: string): string =>
  String.raw`(?<!\*)${mark}(?<${name}>${words})${end.replaceAll('MARK', mark)}(?!\*)`;

const marks = new RegExp(
  [
    '(?<!`)`(?<code>[^`\\n\\r]+)`(?!`)',
    // No definition stands beside a line that is read alone, so that a box to tick is no link.
    String.raw`(?<literal>^\[[ xX]\](?=\s))`,
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    marked('strong', String.raw`\*\*`),
    marked('emphasis', String.raw`\*`),
    String.raw`(?<image>!?)\[(?<label>(?![\s!])(?:(?!!)${plain})+(?<!\s))\]\((?<url>[^\s()<>\\&\p{Cc}]+)\)`,
    // At the start of a line a tag may begin a block.
    String.raw`(?<=\S.*)<(?:[A-Za-z][A-Za-z0-9-]* ?\/?|\/[A-Za-z][A-Za-z0-9-]*)>`,
  ].join('|'),
  'gu',
);
const isPlain = new RegExp(`^${plain}*$`);

/**
 * Words, escapes, code, and the plainest bold words, emphasis, links, pictures and tags, without the parser; nothing where
 * something else is in them, or where they begin another block than a paragraph.
 *
 * @param at where in the line the text begins
 */
export function quickPhrases(text: string, line: Line, at: number): PhrasingContent[] | undefined {
  if (text === '' || beginsBlock(text) || /\s/.test(text.at(-1)!)) return undefined;
  if (isPlain.test(text))
    return [{ type: 'text', value: text, position: between(line, at, at + text.length) }];
  const found: PhrasingContent[] = [];
  let from = 0;
  const put = (start: number, end: number): boolean => {
    const value = text.slice(start, end);
    if (value !== '') found.push({ type: 'text', value, position: between(line, at + start, at + end) });
    return isPlain.test(value);
  };
  for (const match of text.matchAll(marks)) {
    const { index, 0: whole } = match;
    const until = index + whole.length;
    if (!put(from, index)) return undefined;
    found.push(phraseOf(match, line, at));
    from = until;
  }
  return put(from, text.length) ? found : undefined;
}

function phraseOf(match: RegExpMatchArray, line: Line, at: number): PhrasingContent {
  const { code, literal, escaped, strong, emphasis, image, label, url } = match.groups!;
  const whole = match[0];
  const start = at + match.index!;
  const position = between(line, start, start + whole.length);
  const inside = (value: string, from: number): PhrasingContent[] => [
    { type: 'text', value, position: between(line, start + from, start + from + value.length) },
  ];
  if (code !== undefined) return { type: 'inlineCode', value: codeIn(whole), position };
  const text = literal ?? escaped;
  if (text !== undefined) return { type: 'text', value: text, position };
  if (strong !== undefined) return { type: 'strong', children: inside(strong, 2), position };
  if (emphasis !== undefined) return { type: 'emphasis', children: inside(emphasis, 1), position };
  if (label === undefined) return { type: 'html', value: whole, position };
  if (image) return { type: 'image', url: url!, alt: label, position };
  return { type: 'link', url: url!, children: inside(label, 1) as never, position };
}

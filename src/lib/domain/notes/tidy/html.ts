/** What the tags become that blogs and editors leave in Markdown. Tags that are not named here stay as they are. */
const pairs: [RegExp, string | ((inside: string, attributes: string) => string)][] = [
  [/<(b|strong)\b([^>]*)>(.*?)<\/\1>/gi, (inside) => around('**', inside)],
  [/<(mark)\b([^>]*)>(.*?)<\/\1>/gi, (inside) => around('==', inside)],
  [
    /<(code|kbd|tt|samp)\b([^>]*)>(.*?)<\/\1>/gi,
    (inside) => (inside.includes('`') ? inside : around('`', inside)),
  ],
  // What is struck out is not said any more.
  [/<(del|s|strike)\b([^>]*)>(.*?)<\/\1>/gi, ''],
  [/<(sup)\b([^>]*)>(.*?)<\/\1>/gi, (inside) => `^${inside}`],
  [/<(a)\b([^>]*)>(.*?)<\/\1>/gi, linked],
  [/<(summary)\b([^>]*)>(.*?)<\/\1>/gi, (inside) => around('**', inside.replace(/\*\*/g, ''))],
];
const block =
  'p|div|details|summary|aside|section|article|header|footer|main|figure|figcaption|center|ul|ol|dl|table|thead|tbody|iframe|video|nav';
const inlineTags =
  'u|span|font|small|big|i|em|ins|sub|sup|img|b|strong|mark|code|kbd|del|s|strike|a|abbr|cite|time|label|wbr|col|colgroup';
const leftOver = new RegExp(`</?(?:${block}|${inlineTags}|li|h[1-6])(?:\\s[^>]*)?/?>`, 'gi');
const rule = /<hr\b[^>]*>/gi;

const around = (mark: string, inside: string): string => {
  const bare = inside.trim();
  return bare === '' ? inside : inside.replace(bare, () => `${mark}${bare}${mark}`);
};

function linked(inside: string, attributes: string): string {
  const to = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  return to && !/[()<>[\]]/.test(to + inside) ? `[${inside}](${to})` : inside;
}

/** A heading or an item written as HTML, on a line of its own. */
const headingTag = /^\s*<h([1-6])\b[^>]*>(.*?)(?:<\/h\1>)?\s*$/i;
const itemTag = /^(\s*)<li\b[^>]*>(.*?)(?:<\/li>)?\s*$/i;

/** A line without the HTML that means nothing in Markdown, or that Markdown has marks for. */
export function withoutTags(line: string): string {
  if (!line.includes('<') && !line.includes('&')) return line;
  let text = line
    .replace(/&nbsp;|&#160;|&ensp;|&emsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'");
  text = text.replace(/([-=])&gt;/g, '$1>');
  if (!text.includes('<')) return text;
  const heading = headingTag.exec(text);
  if (heading) text = `${'#'.repeat(Number(heading[1]))} ${heading[2]!}`;
  else text = text.replace(itemTag, (_, indent: string, said: string) => `${indent}- ${said}`);
  for (const [pair, becomes] of pairs)
    text = text.replace(pair, (_, _tag: string, attributes: string, inside: string) =>
      typeof becomes === 'string' ? becomes : becomes(inside, attributes),
    );
  return text.replace(rule, '').replace(leftOver, '');
}

const opensTable = /<table\b/i;
const closesTable = /<\/table\s*>/i;
const cell = /<t[hd]\b[^>]*>(.*?)(?:<\/t[hd]\s*>|(?=<t[hd]\b)|$)/gis;

/** Reads tables written as HTML, line by line, into rows with pipes. */
export class HtmlTable {
  #inside = false;
  #row = '';
  #rows = 0;

  /** The rows that end on a line; `undefined` where the line is outside of any table. */
  read(line: string): string[] | undefined {
    if (!this.#inside && !opensTable.test(line)) return undefined;
    if (!this.#inside) this.#rows = 0;
    this.#inside = !closesTable.test(line);
    const rows: string[] = [];
    const [last, ...ended] = `${this.#row} ${line}`.split(/<\/tr\s*>/i).reverse() as [string, ...string[]];
    for (const row of ended.reverse()) {
      const cells = [...row.matchAll(cell)].map(([, text]) =>
        withoutTags(text!).replace(/\|/g, '\\|').trim(),
      );
      if (cells.length === 0) continue;
      rows.push(`| ${cells.join(' | ')} |`);
      if (this.#rows++ === 0) rows.push(`|${' --- |'.repeat(cells.length)}`);
    }
    this.#row = this.#inside ? last : '';
    return rows;
  }
}

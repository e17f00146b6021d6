import { frontMatterLength, propertyLines } from './front-matter';
import { HandBullets } from './hand-bullets';
import { HtmlTable, withoutTags } from './html';
import { linesOf, withoutTabs } from './letters';
import { outsideCode } from './outside-code';
import { withoutWikiMarks } from './wiki';

/** Notes as plain Markdown, with the 0-based line of the file that each line comes from. */
export interface Tidy {
  lines: string[];
  from: number[];
}

/** The mark that opens or closes a fence, behind the marks of quotes and items. */
export const fenceMark = (line: string): string | undefined =>
  /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];

/** Follows fences line by line. */
export class Fences {
  #open = '';
  /** Whether the last line was the first of a fence. */
  hasJustOpened = false;

  /** Whether a line belongs to a fence, its marks included. */
  holds(line: string): boolean {
    const mark = fenceMark(line);
    this.hasJustOpened = !this.#open && mark !== undefined;
    if (!this.#open) {
      this.#open = mark ?? '';
      return mark !== undefined;
    }
    const isEnd = mark?.startsWith(this.#open) === true && line.replace(/^[\s>]+/, '').trim() === mark;
    if (isEnd) this.#open = '';
    return true;
  }
}

/** Emoji before a heading, an item or a line say nothing of it. */
const decoration =
  /^((?:\s*>)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:#{1,6}\s+)?(?:\*\*)?)(?:(?![©®™↔-↙])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*\s*)+(?=\S)/u;
/** Bold that no parser ends, because a letter follows its bracket or quotation mark: "**용어(term)**는". */
const brokenBold = /\*\*((?=[^\s*])[^*\n]*?[)\]"'”’」』>}.%!?])\*\*(?=[\p{L}\p{N}])/gu;

const hasDecoration = /[\u2190-\u2bff\u3030-\u303d\ud83c-\ud83e]/;

/** A line as Markdown; what has to stand apart from it follows as lines of its own. */
function changed(line: string): string[] {
  if (/^[\p{L}\p{N} ,.()·:/-]*$/u.test(line)) return [line];
  const [first, ...more] = withoutWikiMarks(withoutTags(line));
  if (/<summary\b/i.test(line)) more.push('');
  let text = first!;
  if (hasDecoration.test(text)) text = text.replace(decoration, '$1');
  if (text.includes('**')) text = text.replace(brokenBold, '$1');
  return [text, ...more];
}

/** An escaped mark at the start of a line, as exports write what their author typed. */
const escapedMark = /^(\s*)(?:\\([-*+])|(\d{1,9})\\([.)]))(?=\s)/;

/**
 * Loose notes as Markdown that the reader understands: what blogs, Notion, Obsidian and hands put into notes is changed
 * into its Markdown, or left out. Fences stay as they are, and no line loses its place.
 */
export function tidied(text: string): Tidy {
  const lines: string[] = [];
  const from: number[] = [];
  const put = (line: string, at: number): void => {
    lines.push(line);
    from.push(at);
  };
  const raw = linesOf(text);
  const front = frontMatterLength(raw);
  const body = raw.slice(front);
  const properties = propertyLines(body);
  for (let at = 0; at < front; at++) put('', at);
  const fences = new Fences();
  const bullets = new HandBullets();
  const table = new HtmlTable();
  /** What is opened and never closed swallows nothing. */
  const last = (mark: RegExp): number => body.findLastIndex((line) => mark.test(line));
  const lastEnd = { '-->': last(/-->/), '%%': last(/%%/), table: last(/<\/table/i) };
  let comment: '-->' | '%%' | undefined;
  body.forEach((each, index) => {
    const at = front + index;
    if (comment) {
      const end = each.indexOf(comment);
      if (end >= 0) comment = undefined;
      return put('', at);
    }
    if (fences.holds(each)) return put(each, at);
    if (properties.has(index)) return put('', at);
    const opened = /^\s*(<!--(?!.*-->)|%%(?!.*%%))/.exec(each)?.[1];
    const end = opened === '%%' ? '%%' : '-->';
    if (opened && lastEnd[end] > index) {
      comment = end;
      return put('', at);
    }
    const rows = index <= lastEnd.table ? table.read(each) : undefined;
    if (rows) return rows.length === 0 ? put('', at) : rows.forEach((row) => put(row, at));
    const indented = withoutTabs(each).replace(
      escapedMark,
      (_, indent: string, mark?: string, number?: string, dot?: string) =>
        `${indent}${mark ?? `${number!}${dot!}`}`,
    );
    let parts: string[] = [];
    const whole = outsideCode(bullets.read(indented), (said) => {
      parts = changed(said);
      return parts[0]!;
    });
    put(whole, at);
    for (const part of parts.slice(1)) put(part, at);
  });
  return { lines, from };
}

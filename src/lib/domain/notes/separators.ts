import { cut, hidden, type Line } from './outline';
import { isTerm } from './vocabulary';

export type Separator = 'colon' | 'dash' | 'equals' | 'arrow' | 'bold';

export interface Split {
  by: Separator;
  term: Line;
  meaning: Line;
}

/**
 * What may stand between a term and its meaning. A colon needs a space beside it, the others one on both sides, so that
 * times, addresses, paths and hyphens are none.
 */
const separators: { by: Separator; pattern: RegExp }[] = [
  { by: 'colon', pattern: /\s+:(?=\s|$)|:(?=\s|$)|\s+:(?=\S)|\s*：/ },
  { by: 'dash', pattern: /\s+[-‐‑‒–—―－](?=\s)/ },
  { by: 'equals', pattern: /\s+[=＝](?=\s)/ },
  { by: 'arrow', pattern: /\s*[→⇒⟶➔➜➡⇨]\ufe0f?|\s+(?:-{1,2}>|=>)(?=\s)/ },
];

/** An arrow with the space around it. */
export const arrows = /\s*[→⇒⟶➔➜➡⇨]\ufe0f?\s*|\s+(?:-{1,2}>|=>)(?=\s)\s*/g;

/** A separator in brackets belongs to the remark that stands there: "표로 정리 (출처 - 위키)". */
function isInBrackets(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('(', at - 1), text.lastIndexOf('（', at - 1));
  if (open < 0) return false;
  const close = Math.max(text.lastIndexOf(')', at - 1), text.lastIndexOf('）', at - 1));
  return close < open && /[)）]/.test(text.slice(at));
}

/** Where a pattern first matches outside brackets. */
function outsideBrackets(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const first = pattern.exec(text);
  if (!first || !isInBrackets(text, first.index)) return first ?? undefined;
  for (const match of text.matchAll(new RegExp(pattern, 'g')))
    if (!isInBrackets(text, match.index)) return match;
  return undefined;
}

/** "**Merge** keeps the history": a verb says that the rest is what the bold term does. */
const englishVerb =
  /^(?!is\b|was\b|has\b|does\b|this\b|its\b|as\b)[a-z]+s\s+(?!of\b|that\b|which\b|are\b)[^*]*$/;

/** Whether words after a bold term, without a separator, say what it is: in a paragraph they are the rest of its sentence. */
const saysOfBold = (rest: string, line: Line & { form?: string }): boolean =>
  englishVerb.test(rest) || (/[가-힣]/.test(rest) && (line.form === 'item' || !/[다요][.!]$/.test(rest)));

export const arrowsIn = (line: Line): number => line.mask.match(arrows)?.length ?? 0;

/** `question :: answer` */
export function splitPlain(line: Line): { question: Line; answer: Line } | undefined {
  const at = /\s::\s/.exec(line.mask);
  if (!at || at.index === 0) return undefined;
  return { question: cut(line, 0, at.index), answer: cut(line, at.index + at[0].length) };
}

/** `**term** meaning` or `**term**: meaning`, also with the separator inside the bold. */
function splitBold(line: Line): Split | undefined {
  const bold = /^(\*\*|__)(?!\s)(.+?)\1(\s*)(.*)$/s.exec(line.mask);
  if (!bold) return undefined;
  const [, mark, inside, space, rest] = bold as unknown as [string, string, string, string, string];
  const start = mark.length;
  const colonInside = /\s*[:：]$/.exec(inside);
  const bracket = /^\s*\([^()]*\)(?=\s*[:：]|\s+[-–—=→]\s)/.exec(rest === '' ? '' : space + rest)?.[0] ?? '';
  const after = start + inside.length + mark.length + bracket.length;
  const separator = /^\s*(?:[:：]|[-–—=→](?=\s))\s*/.exec(line.mask.slice(after));
  if (!colonInside && !separator && (space === '' || !saysOfBold(rest, line))) return undefined;
  const end = start + (colonInside ? colonInside.index : inside.length);
  return {
    by: 'bold',
    term: bracket ? cut(line, 0, after) : cut(line, start, end),
    meaning: cut(line, after + (separator?.[0].length ?? 0)),
  };
}

function splitAnew(line: Line): Split | undefined {
  const bold = splitBold(line);
  if (bold) return bold;
  let found: { by: Separator; at: number; length: number } | undefined;
  for (const { by, pattern } of separators) {
    const match = outsideBrackets(pattern, line.mask);
    if (match && match.index > 0 && (!found || match.index < found.at))
      found = { by, at: match.index, length: match[0].length };
  }
  if (!found) return undefined;
  return { by: found.by, term: cut(line, 0, found.at), meaning: cut(line, found.at + found.length) };
}

/** What was split, and how it was written then: lines change while notes are read. */
const splits = new WeakMap<Line, { source: string; mask: string; parts: Split | undefined }>();

/** Splits a line at its first separator, outside code, links and images. */
export function split(line: Line): Split | undefined {
  const { source, mask } = line;
  const known = splits.get(line);
  if (known?.mask === mask && known.source === source) return known.parts;
  const parts = splitAnew(line);
  splits.set(line, { source, mask, parts });
  return parts;
}

/** Whether a line reads like "term, separator, meaning", whatever else may speak against it. */
export function isDefinitionLike(line: Line): boolean {
  const parts = split(line);
  return (
    parts !== undefined && parts.meaning.source !== '' && isTerm(parts.term.mask.replaceAll(hidden, 'x'))
  );
}

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
  { by: 'dash', pattern: /\s+[-–—](?=\s)/ },
  { by: 'equals', pattern: /\s+=(?=\s)/ },
  { by: 'arrow', pattern: /\s*(?:→|⇒)|\s+(?:->|=>)(?=\s)/ },
];

const arrows = /→|⇒|(?<=\s)(?:->|=>)(?=\s)/g;

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
  const after = start + inside.length + mark.length;
  const separator = /^\s*(?:[:：]|[-–—=→](?=\s))\s*/.exec(line.mask.slice(after));
  if (!colonInside && !separator && (space === '' || rest === '' || !/[가-힣]/.test(rest))) return undefined;
  const end = start + (colonInside ? colonInside.index : inside.length);
  return {
    by: 'bold',
    term: cut(line, start, end),
    meaning: cut(line, after + (separator?.[0].length ?? 0)),
  };
}

/** Splits a line at its first separator, outside code, links and images. */
export function split(line: Line): Split | undefined {
  const bold = splitBold(line);
  if (bold) return bold;
  let found: { by: Separator; at: number; length: number } | undefined;
  for (const { by, pattern } of separators) {
    const match = pattern.exec(line.mask);
    if (match && match.index > 0 && (!found || match.index < found.at))
      found = { by, at: match.index, length: match[0].length };
  }
  if (!found) return undefined;
  return { by: found.by, term: cut(line, 0, found.at), meaning: cut(line, found.at + found.length) };
}

/** Whether a line reads like "term, separator, meaning", whatever else may speak against it. */
export function isDefinitionLike(line: Line): boolean {
  const parts = split(line);
  return (
    parts !== undefined && parts.meaning.source !== '' && isTerm(parts.term.mask.replaceAll(hidden, 'x'))
  );
}

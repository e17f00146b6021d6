import { tokensOf, type Stretch, type TokenKind } from './yaml-tokens';

/** A part of a line that looks the same throughout. */
export interface Segment {
  text: string;
  kind?: TokenKind | undefined;
  /** Which of the places it stands in. */
  place?: number | undefined;
}

/**
 * The lines of a text in segments: cut where a colour or a place begins or ends. An empty place is an empty segment.
 *
 * @param places stretches in the order of the text that do not overlap
 */
export function linesOf(
  text: string,
  places: readonly Stretch[] = [],
  tokens: readonly (Stretch & { kind?: TokenKind })[] = tokensOf(text),
): Segment[][] {
  const lines: Segment[][] = [[]];
  const put = (part: string, kind?: TokenKind, place?: number) => {
    const [first = '', ...others] = part.split('\n');
    if (first !== '' || (place !== undefined && part === ''))
      lines.at(-1)!.push({ text: first, kind, place });
    for (const line of others) lines.push(line === '' ? [] : [{ text: line, kind, place }]);
  };
  const cuts = [...tokens, ...places].flatMap(({ start, end }) => [start, end]);
  const ends = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  let [token, place] = [0, 0];
  for (const [n, start] of ends.entries()) {
    while (places[place] && places[place]!.end <= start) {
      const { start: from, end } = places[place]!;
      if (from === end && end === start) put('', undefined, place);
      place += 1;
    }
    const end = ends[n + 1];
    if (end === undefined) break;
    while (tokens[token] && tokens[token]!.end <= start) token += 1;
    const within = (stretch: Stretch | undefined) => stretch !== undefined && stretch.start <= start;
    put(
      text.slice(start, end),
      within(tokens[token]) ? tokens[token]!.kind : undefined,
      within(places[place]) ? place : undefined,
    );
  }
  return lines;
}

/** A line of a manifest with its blanks as empty segments. */
export interface LineToFill {
  segments: Segment[];
  /** Which line of the manifest it begins with, from 0. */
  source: number;
}

/** A manifest's lines with nothing in its blanks: what follows a blank of several lines stands behind it. */
export function linesToFill(manifest: string, blanks: readonly Stretch[]): LineToFill[] {
  const text = manifest.replace(/\n$/, '');
  /** Where an offset is once the blanks are empty. */
  const emptied = (at: number) =>
    blanks.reduce((left, { start, end }) => left - Math.max(0, Math.min(at, end) - start), at);
  const moved = ({ start, end }: Stretch): Stretch => ({ start: emptied(start), end: emptied(end) });
  const tokens = tokensOf(text).map((token) => ({ ...token, ...moved(token) }));
  const left = blanks.reduceRight((whole, { start, end }) => whole.slice(0, start) + whole.slice(end), text);
  let source = 0;
  return linesOf(
    left,
    blanks.map(moved),
    tokens.filter(({ start, end }) => start < end),
  ).map((segments) => {
    const line = { segments, source };
    source += 1;
    for (const { place } of segments)
      if (place !== undefined)
        source += text.slice(blanks[place]!.start, blanks[place]!.end).split('\n').length - 1;
    return line;
  });
}

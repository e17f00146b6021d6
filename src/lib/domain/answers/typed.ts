import type { Tolerance } from '../course';

/** A stretch of a typed answer held against the right one. */
export interface Difference {
  text: string;
  /** `missing` stands only in the right answer, `extra` only in the typed one. */
  as: 'same' | 'missing' | 'extra';
}

const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/** What keyboards put in for plain marks, and composed letters: what is typed as it was meant. */
export const asMeant = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, (dash) => (dash === '\u2014' ? '--' : '-'))
    .replace(/\s+/g, ' ')
    .trim();

const folded = (text: string, tolerance: Tolerance): string => {
  const meant = asMeant(text);
  const cased = tolerance.case ? meant.toLowerCase() : meant;
  return tolerance.spacing ? cased.replace(/\s/g, '') : cased;
};

/** Whether a typed text is the accepted one, but for what may differ. */
export const isSame = (given: string, accepted: string, tolerance: Tolerance): boolean =>
  folded(given, tolerance) === folded(accepted, tolerance);

/** The accepted text that is meant by a typed one, if any. */
export const acceptedBy = (
  given: string,
  accepted: readonly string[],
  tolerance: Tolerance,
): string | undefined => accepted.find((each) => isSame(given, each, tolerance));

/** Longer texts are shown beside each other and not compared letter by letter. */
const longestCompared = 300;

/**
 * What differs between a typed text and the right one, as stretches in reading order: a longest common subsequence of
 * characters (code points in NFC). Letters whose case may differ count as the same.
 */
export function differences(given: string, right: string, tolerance: Tolerance): Difference[] {
  const [a, b] = [[...asMeant(given)], [...asMeant(right)]];
  if (a.length > longestCompared || b.length > longestCompared)
    return [
      { text: a.join(''), as: 'extra' },
      { text: b.join(''), as: 'missing' },
    ];
  const same = (x: string, y: string) => x === y || (tolerance.case && x.toLowerCase() === y.toLowerCase());
  // common[i][j]: length of the longest common subsequence of a from i and b from j.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = same(a[i]!, b[j]!)
        ? common[i + 1]![j + 1]! + 1
        : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const found: Difference[] = [];
  const put = (letter: string, as: Difference['as']) => {
    const last = found.at(-1);
    if (last?.as === as) last.text += letter;
    else found.push({ text: letter, as });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i]!, b[j]!)) {
      put(a[i]!, 'same');
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      put(a[i++]!, 'extra');
    else put(b[j++]!, 'missing');
  }
  return found;
}

/** The accepted text that a typed one comes nearest to, with what differs from it; the first of equals. */
export function nearest(given: string, accepted: readonly string[], tolerance: Tolerance): Difference[] {
  const wrongIn = (found: readonly Difference[]) =>
    found.reduce((sum, { text, as }) => sum + (as === 'same' ? 0 : text.length), 0);
  return accepted
    .map((right) => differences(given, right, tolerance))
    .reduce((best, next) => (wrongIn(next) < wrongIn(best) ? next : best));
}

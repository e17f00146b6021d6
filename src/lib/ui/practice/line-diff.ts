/** A line of two texts held against each other. */
export interface DiffLine {
  text: string;
  /** `extra` stands only in the first, `missing` only in the second. */
  as: 'same' | 'extra' | 'missing';
}

/** More lines than these are not held against each other one by one. */
const longest = 600;

const linesIn = (text: string) =>
  text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.trimEnd());

/** How the lines of one text differ from those of another, in reading order: a longest common subsequence. */
export function lineDiff(first: string, second: string): DiffLine[] {
  let [a, b] = [linesIn(first), linesIn(second)];
  let before = 0;
  while (before < Math.min(a.length, b.length) && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < Math.min(a.length, b.length) - before && a.at(-1 - after) === b.at(-1 - after)) after += 1;
  const same = (lines: string[]) => lines.map((text): DiffLine => ({ text, as: 'same' }));
  const [head, tail] = [same(a.slice(0, before)), same(a.slice(a.length - after))];
  [a, b] = [a.slice(before, a.length - after), b.slice(before, b.length - after)];
  return [...head, ...between(a, b), ...tail];
}

function between(a: readonly string[], b: readonly string[]): DiffLine[] {
  const extra = (text: string): DiffLine => ({ text, as: 'extra' });
  const missing = (text: string): DiffLine => ({ text, as: 'missing' });
  if (a.length > longest || b.length > longest) return [...a.map(extra), ...b.map(missing)];
  // common[i][j]: length of the longest common subsequence of a from i and b from j.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] =
        a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ text: a[i++]!, as: 'same' });
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      found.push(extra(a[i++]!));
    else found.push(missing(b[j++]!));
  }
  return found;
}

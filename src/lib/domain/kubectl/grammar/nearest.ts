/** How many letters must be put in, left out, replaced, or swapped with their neighbour to make one text the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** A word is a slip of another when at most a third of its letters differ, and two of a short one never do. */
const slips = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);

/** Whether a text looks like another one misspelt. Longer texts than any name of Kubernetes are not compared. */
export const isSlip = (text: string, right: string): boolean =>
  Math.max(text.length, right.length) <= 253 &&
  Math.abs(text.length - right.length) <= 3 &&
  distance(text, right) <= slips(right.length);

/** The name that is meant by a misspelt one: the only one that begins so, else the one with the fewest slips. */
export function nearest(text: string, names: Iterable<string>): string | undefined {
  const typed = text.toLowerCase();
  if (typed.length > 60) return undefined;
  const all = [...new Set(names)];
  const begun = typed.length > 2 ? all.filter((name) => name.startsWith(typed)) : [];
  if (begun.length === 1) return begun[0];
  const close = all
    .filter((name) => isSlip(typed, name.toLowerCase()))
    .map((name) => ({ name, off: distance(typed, name.toLowerCase()) }));
  return close.sort((a, b) => a.off - b.off)[0]?.name;
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * How alike two texts are, 0..1: the share of letter pairs that they have in common (Sørensen–Dice). Pairs of letters
 * suit Korean, where one changed particle would make whole words differ.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = bigrams(a);
  let shared = 0;
  for (const [pair, count] of bigrams(b)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2);
}

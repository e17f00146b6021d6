/** A text's pairs of neighbouring letters, each with how often it occurs. Pairs are numbers: they are compared a lot. */
export interface LetterPairs {
  counts: Map<number, number>;
  /** How many pairs there are in all. */
  total: number;
}

export function letterPairs(text: string): LetterPairs {
  const counts = new Map<number, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, text.length - 1) };
}

/**
 * How alike two texts are, 0..1: the share of letter pairs that they have in common (Sørensen–Dice). Pairs of letters
 * suit Korean, where one changed particle would make whole words differ.
 */
export function likeness(a: LetterPairs, b: LetterPairs): number {
  if (a.total === 0 || b.total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

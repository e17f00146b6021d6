/**
 * The value below which a share of the values lies, by the nearest rank.
 * @param {number[]} values
 * @param {number} share 0..1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? NaN;
}

/** @param {number[]} values */
export const summary = (values) => ({
  runs: values.length,
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});

/**
 * One measure, as a line of a table.
 * @param {{ name: string, cards?: number, runs?: number, median?: number, p95?: number, ratio?: number, problem?: string }} measure in milliseconds
 */
export function line({ name, cards, runs, median = NaN, p95 = NaN, ratio, problem }) {
  const what = name.padEnd(30) + (cards ? `${cards.toLocaleString('en')} cards` : '').padStart(14);
  if (problem) return `${what}   not measured: ${problem}`;
  const figures = [median, p95].map((value) => value.toFixed(1).padStart(7));
  const relation = ratio ? `   ${ratio.toFixed(2)} × the empty page` : '';
  return `${what}   median ${figures[0]} ms   p95 ${figures[1]} ms   of ${String(runs).padStart(2)}${relation}`;
}

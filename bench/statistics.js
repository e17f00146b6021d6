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

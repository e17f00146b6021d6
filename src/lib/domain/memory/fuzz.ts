/** Anki's fuzz: how many days either side of an interval, growing with it (rslib/src/scheduler/states/fuzz.rs). */
const ranges = [
  { from: 2.5, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Infinity, share: 0.05 },
];

function spread(interval: number): number {
  if (interval < 2.5) return 0;
  return ranges.reduce(
    (days, { from, to, share }) => days + share * Math.max(0, Math.min(interval, to) - from),
    1,
  );
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The whole days among which a fuzzed interval is chosen, both included, within `minimum..maximum` days. */
export function fuzzBounds(
  interval: number,
  minimum: number,
  maximum: number,
): { lower: number; upper: number } {
  const floor = Math.min(minimum, maximum);
  const days = clamp(interval, floor, maximum);
  const delta = spread(days);
  const lower = clamp(Math.round(days - delta), floor, maximum);
  const upper = clamp(Math.round(days + delta), floor, maximum);
  return { lower, upper: upper === lower && upper > 2 && upper < maximum ? lower + 1 : upper };
}

/** An interval in whole days; `chance` (0..1) chooses within the fuzz, `null` means none. */
export function wholeDays(interval: number, minimum: number, maximum: number, chance: number | null): number {
  if (chance === null) return clamp(Math.round(interval), Math.min(minimum, maximum), maximum);
  const { lower, upper } = fuzzBounds(interval, minimum, maximum);
  return Math.min(upper, Math.floor(lower + chance * (1 + upper - lower)));
}

/**
 * A number in 0..1 that depends on the seed alone, so that the interval on a button is the interval that is given.
 * FNV-1a, then the finalizer of MurmurHash3 to spread similar seeds.
 */
export function chanceOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1)
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

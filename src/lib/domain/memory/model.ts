/** What a learner pressed: again 1, hard 2, good 3, easy 4. */
export type Rating = 1 | 2 | 3 | 4;
export const ratings: readonly Rating[] = [1, 2, 3, 4];

/** What FSRS believes of a card that has been seen. */
export interface MemoryState {
  /** Days after which recall has fallen to 90 %. */
  stability: number;
  /** 1 (easy) .. 10 (hard). */
  difficulty: number;
}

/** The weights of a memory model. */
export type Parameters = readonly number[];

/** A model of memory under one set of parameters. Pure; days are whole study days. */
export interface MemoryModel {
  /** Name and version, logged with every review: results differ between versions. */
  readonly version: string;
  readonly parameters: Parameters;
  /** The memory after a review; `null` before means never seen. */
  next(memory: MemoryState | null, elapsedDays: number, rating: Rating): MemoryState;
  /** Probability of recall, 0..1, `elapsedDays` after the last review. */
  recall(memory: MemoryState, elapsedDays: number): number;
  /** Days, not rounded, after which recall falls to `retention` (0..1). */
  interval(stability: number, retention: number): number;
}

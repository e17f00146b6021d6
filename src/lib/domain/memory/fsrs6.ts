import { FSRSAlgorithm, default_w, forgetting_curve } from 'ts-fsrs';
import type { MemoryModel, MemoryState, Parameters, Rating } from './model';

export const defaultParameters: Parameters = default_w;
export const fsrs6Version = 'fsrs-6/ts-fsrs-5.4.2';

const stabilityFloor = 0.001;

export interface Fsrs6Options {
  /** Whether a second review on the same study day changes stability (FSRS-6's same-day terms). @default true */
  sameDay?: boolean;
}

/**
 * FSRS-6 by ts-fsrs, driven by our own elapsed study days: the library's own scheduler counts UTC calendar days.
 * Initial stability keeps fsrs-rs's floor of 0.001 instead of the library's 0.1.
 *
 * @throws Error for a weight that is not finite or a list that is not 21 long: see `checkParameters`
 */
export function fsrs6(
  parameters: Parameters = defaultParameters,
  { sameDay = true }: Fsrs6Options = {},
): MemoryModel {
  if (parameters.length !== 21 || !parameters.every(Number.isFinite))
    throw new Error('FSRS-6 takes 21 finite weights.');
  const algorithm = new FSRSAlgorithm({ w: parameters, enable_short_term: sameDay, enable_fuzz: false });
  const weights = algorithm.parameters.w;
  const decay = -weights[20]!;
  const factor = Math.pow(0.9, 1 / decay) - 1;

  return {
    version: fsrs6Version,
    parameters,
    next(memory: MemoryState | null, elapsedDays: number, rating: Rating): MemoryState {
      const next = algorithm.next_state(memory, Math.max(0, elapsedDays), rating);
      const stability = memory ? next.stability : Math.max(weights[rating - 1]!, stabilityFloor);
      return { stability, difficulty: next.difficulty };
    },
    recall: (memory, elapsedDays) => forgetting_curve(weights, Math.max(0, elapsedDays), memory.stability),
    interval: (stability, retention) => (stability / factor) * (Math.pow(retention, 1 / decay) - 1),
  };
}

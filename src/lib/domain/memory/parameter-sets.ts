import { defaultParameters } from './fsrs6';
import type { Parameters } from './model';

/** First 16 hex digits of the SHA-256 of the weights as JSON: how a parameter set is named wherever it goes. */
export type ParametersHash = string;

export interface ParameterSet {
  hash: ParametersHash;
  weights: Parameters;
}

/** FSRS-6's published weights, in force until a set is trained. */
export const defaultParameterSet: ParameterSet = { hash: 'a00444e09ca114a3', weights: defaultParameters };

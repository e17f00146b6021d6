import { grantsFor, type GrantContext, type ParametersHash, type Rating } from '../memory';
import type { Answer, Draft, PresetId, StateRow } from '../progress';

export interface ReviewContext extends Omit<GrantContext, 'seed' | 'recognised'> {
  preset: PresetId;
  parameters: ParametersHash;
}

/** The event of an answer, as it was lived: how it was answered, and what it was granted by which rules. */
export function reviewOf(
  row: StateRow,
  rating: Rating,
  answer: Answer,
  context: ReviewContext,
): Draft<'reviewed'> {
  const { preset, parameters, model, options } = context;
  return {
    type: 'reviewed',
    card: row.card,
    deck: row.deck,
    rating,
    before: row.memory.state,
    answer,
    granted: grantsFor(row.memory, {
      ...context,
      seed: row.card,
      recognised: answer.evidence === 'recognised',
    })[rating],
    desiredRetention: options.desiredRetention,
    preset,
    scheduler: model.version,
    parameters,
  };
}

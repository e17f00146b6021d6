export { audit, type AuditedReview, type LoggedReview } from './audit';
export { ratings, type MemoryModel, type MemoryState, type Parameters, type Rating } from './model';
export { defaultParameters, fsrs6 } from './fsrs6';
export {
  unseen,
  elapsedDays,
  type CardMemory,
  type CardState,
  type Granted,
  type SeenMemory,
} from './card-memory';
export { grantsFor, type GrantContext, type SchedulingOptions } from './grants';
export { remember, type Review } from './remember';
export { chanceOf } from './fuzz';
export { defaultParameterSet, type ParameterSet, type ParametersHash } from './parameter-sets';

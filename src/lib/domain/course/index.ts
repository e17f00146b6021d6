export * from './model';
export { canonicalJson, hashOf } from './canonical-json';
export { kindOf, type DetailId, type Facet } from './facets';
export type { Changes } from './changes';
export { cardsOf, identify, type Identified } from './identify';
export { fingerprint, isExplicitId } from './ids';
export {
  emptyLock,
  type Lock,
  type LockedDetail,
  type LockedFact,
  type LockedText,
  type RetiredFact,
  type Statement,
} from './lock';
export { canComeBackAs } from './retired';
export { readLock, writeLock, type LockError } from './lock-file';
export type { KnownIds } from './join';
export { joinPairs, pairInOrder, type Pair, type Parting, type Placed } from './pair';
export { ambiguities, asNew, settle, type Ambiguity, type SettleError, type Settlement } from './settle';

export * from './model';
export { canonicalJson, hashOf } from './canonical-json';
export { kindOf, type DetailId, type Facet } from './facets';
export { cardsOf, identify, type Changes, type Identified } from './identify';
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

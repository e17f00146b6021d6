export * from './model';
export { canonicalJson, hashOf } from './canonical-json';
export { detailFacet, facets, type DetailId, type Facet } from './facets';
export { cardsOf, identify, type Changes, type Identified } from './identify';
export { base32Hash, fingerprint, isExplicitId } from './ids';
export {
  emptyLock,
  type Lock,
  type LockedDetail,
  type LockedFact,
  type LockedText,
  type Statement,
} from './lock';
export { readLock, writeLock, type LockError } from './lock-file';

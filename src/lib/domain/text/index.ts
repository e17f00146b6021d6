export type { Block, Inline, Prose } from './prose';
export { blankMark, plainText, plainProse } from './plain-text';
export { runsByScript, type Run } from './script-runs';
export { normalise } from './normalise';
export { letterPairs, likeness, type LetterPairs } from './similarity';
export { soundOf } from './sound';

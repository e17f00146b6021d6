export type { Block, Inline, Prose } from './prose';
export { plainText, plainProse } from './plain-text';
export { runsByScript, type Run } from './script-runs';

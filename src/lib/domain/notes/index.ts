export type { Coverage } from './coverage';
export { buildCourse } from './build-course';
export type { BuildReport, Built } from './build-course';
export type { BuildError, BuildInput, CourseConfig } from './recognise';
export type { Skipped } from './facts';
export type { NotesFile } from './find-facts';
export { whyOf, type SkipReason } from './reasons';
export { paired, relinking, settled, unsettled, type PairedFile, type Relinking } from './relink';
export { checkCourse, sentenceOf, severityOf, type Flaw, type Severity } from './quality';

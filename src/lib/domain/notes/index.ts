export { buildCourse } from './build-course';
export type { BuildError, BuildInput, BuildReport, Built, CourseConfig } from './build-course';
export type { Skipped } from './facts';
export type { NotesFile } from './find-facts';
export { whyOf, type SkipReason } from './reasons';

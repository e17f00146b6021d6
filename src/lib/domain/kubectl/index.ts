export { gradeCommand, type CommandGrade } from './grading/grade-command';
export { sentencesIn } from './wording/sentences-in';
export type { Place, Problem, ProblemCode } from './problem';

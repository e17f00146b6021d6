export type { CourseFrame } from './front-matter';
export type { QuestionCode, QuestionError } from './problem';
export { proveQuestion } from './prove';
export type { Question, QuestionFile, QuestionText } from './question';
export { readManifestQuestion } from './read-manifest-question';
export { readQuestions } from './read-questions';
export { questionSentence } from './sentences';
export { suggestQuestions, type Suggestion } from './suggest';

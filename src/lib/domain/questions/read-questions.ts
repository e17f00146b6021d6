import { ok, type Result } from '../result';
import type { CourseFrame } from './front-matter';
import type { QuestionError } from './problem';
import type { Question, QuestionFile } from './question';
import { readCommandQuestions } from './read-command-questions';
import { readManifestQuestion } from './read-manifest-question';

function readFile(file: QuestionFile, frame: CourseFrame): Result<Question[], QuestionError> {
  if (file.of === 'command') return readCommandQuestions(file, frame);
  const question = readManifestQuestion(file, frame);
  return question.ok ? ok([question.value]) : question;
}

/** Reads files of questions, in their order. Gives the first thing that is wrong. */
export function readQuestions(
  files: readonly QuestionFile[],
  frame: CourseFrame,
): Result<Question[], QuestionError> {
  const questions: Question[] = [];
  for (const file of files) {
    const read = readFile(file, frame);
    if (!read.ok) return read;
    questions.push(...read.value);
  }
  return ok(questions);
}

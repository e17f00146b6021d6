import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readLock, type Lock } from '../lib/domain/course';
import type { BuildError, BuildInput, CourseConfig, NotesFile } from '../lib/domain/notes';
import type { QuestionFile } from '../lib/domain/questions';
import { err, ok, type Result } from '../lib/domain/result';
import { notesUnder, readText } from './files';
import type { Problem } from './problem';
import { readCourse } from './read-course';
import { buildProblem, lockProblem } from './sentences';

export const courseFileIn = (folder: string): string => join(folder, 'course.yaml');
export const lockFileIn = (folder: string): string => join(folder, 'course.lock.json');

/** A file of notes as it is named in a course. */
export const notesFileOf = (language: string, name: string): string => `notes/${language}/${name}`;

function readNotes(folder: string, config: CourseConfig): Result<NotesFile[], Problem> {
  const notes: NotesFile[] = [];
  for (const language of config.languages)
    for (const deck of config.decks)
      for (const name of deck.notes) {
        const file = notesFileOf(language, name);
        const path = join(folder, file);
        // A language may lack some notes: its learners then see the other language's.
        if (language !== config.languages[0] && !existsSync(path)) continue;
        const text = readText(path);
        if (!text.ok) return text;
        notes.push({ file, language, deck: deck.id, text: text.value });
      }
  return ok(notes);
}

/** Files of questions, in order of name; a course needs none. */
function readQuestionFiles(folder: string): Result<QuestionFile[], Problem> {
  const files: QuestionFile[] = [];
  for (const [of, under] of [
    ['manifest', 'manifests'],
    ['command', 'commands'],
  ] as const) {
    if (!existsSync(join(folder, under))) continue;
    const names = notesUnder([join(folder, under)]);
    if (!names.ok) return names;
    for (const path of names.value) {
      const text = readText(path);
      if (!text.ok) return text;
      files.push({ of, file: relative(folder, path).split(sep).join('/'), text: text.value });
    }
  }
  return ok(files);
}

function readLastLock(file: string): Result<Lock | undefined, Problem> {
  if (!existsSync(file)) return ok(undefined);
  const text = readText(file);
  if (!text.ok) return text;
  const lock = readLock(text.value);
  return lock.ok ? lock : err(lockProblem(lock.error, file));
}

/** Everything that a course is built from: `course.yaml`, its notes and its lock. */
export function readCourseFolder(folder: string): Result<BuildInput, Problem> {
  const courseFile = courseFileIn(folder);
  const text = readText(courseFile);
  if (!text.ok) return text;
  const config = readCourse(courseFile, text.value);
  if (!config.ok) return config;
  const notes = readNotes(folder, config.value);
  if (!notes.ok) return notes;
  const questions = readQuestionFiles(folder);
  if (!questions.ok) return questions;
  const lock = readLastLock(lockFileIn(folder));
  if (!lock.ok) return lock;
  return ok({ config: config.value, notes: notes.value, questions: questions.value, lock: lock.value });
}

/** What is wrong with the notes or the lock of a course, with its place in the folder. */
export function courseProblem(error: BuildError, folder: string): Problem {
  const problem = buildProblem(error, lockFileIn(folder));
  return 'line' in error ? { ...problem, file: join(folder, problem.file) } : problem;
}

import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, readLock, writeLock, type Course, type Lock } from '../../lib/domain/course';
import { writeCourseFile } from '../../lib/domain/exchange';
import { buildCourse, type Built, type CourseConfig, type NotesFile } from '../../lib/domain/notes';
import { ok, type Result } from '../../lib/domain/result';
import { readText, writeFile } from '../files';
import { fail, type Problem } from '../problem';
import { readCourse } from '../read-course';
import { reportOf, sentencesOf } from '../report';
import { buildProblem, lockProblem } from '../sentences';
import { writeSite } from '../site-json';

interface Options {
  out?: string;
  siteJson?: string;
  json?: boolean;
}

function readNotes(folder: string, config: CourseConfig): Result<NotesFile[], Problem> {
  const notes: NotesFile[] = [];
  for (const language of config.languages)
    for (const deck of config.decks)
      for (const name of deck.notes) {
        const file = `notes/${language}/${name}`;
        const path = join(folder, file);
        // A language may lack some notes: its learners then see the other language's.
        if (language !== config.languages[0] && !existsSync(path)) continue;
        const text = readText(path);
        if (!text.ok) return text;
        notes.push({ file, language, deck: deck.id, text: text.value });
      }
  return ok(notes);
}

function readLastLock(file: string): Result<Lock | undefined, Problem> {
  if (!existsSync(file)) return ok(undefined);
  const text = readText(file);
  if (!text.ok) return text;
  const lock = readLock(text.value);
  return lock.ok ? lock : { ok: false, error: lockProblem(lock.error, file) };
}

function build(folder: string): Result<Built, Problem> {
  const courseFile = join(folder, 'course.yaml');
  const lockFile = join(folder, 'course.lock.json');
  const text = readText(courseFile);
  if (!text.ok) return text;
  const config = readCourse(courseFile, text.value);
  if (!config.ok) return config;
  const notes = readNotes(folder, config.value);
  if (!notes.ok) return notes;
  const lock = readLastLock(lockFile);
  if (!lock.ok) return lock;
  const built = buildCourse({ config: config.value, notes: notes.value, lock: lock.value });
  if (built.ok) return built;
  const problem = buildProblem(built.error, lockFile);
  return {
    ok: false,
    error: 'line' in built.error ? { ...problem, file: join(folder, problem.file) } : problem,
  };
}

/** Writes everything that a build gives; the lock last, so that it never names what no file has. */
function write(folder: string, course: Course, lock: Lock, options: Options): Result<void, Problem> {
  if (options.out) {
    const written = writeFile(options.out, writeCourseFile(course));
    if (!written.ok) return written;
  }
  if (options.siteJson) {
    const written = writeSite(options.siteJson, course, hashOf(course));
    if (!written.ok) return written;
  }
  return writeFile(join(folder, 'course.lock.json'), writeLock(lock));
}

function run(folder: string, options: Options): void {
  const built = build(folder);
  if (!built.ok) return fail(built.error);
  const { course, lock } = built.value;
  const written = write(folder, course, lock, options);
  if (!written.ok) return fail(written.error);
  const report = reportOf(built.value);
  process.stdout.write(
    options.json ? `${JSON.stringify(report, undefined, 2)}\n` : sentencesOf(report, folder),
  );
}

/** `podo build`: a course from its folder, with the lock that keeps its ids. */
export function buildCommand(program: Command): void {
  program
    .command('build')
    .description(
      'build a course from course.yaml and its notes, and keep the permanent ids in course.lock.json',
    )
    .argument('<folder>', 'the folder that holds course.yaml')
    .option('--out <file>', 'write the course as a .podo file')
    .option('--site-json <folder>', 'write the course as JSON files, one for each language, with an index')
    .option('--json', 'print the report as JSON on stdout')
    .action(run);
}

import type { Command } from 'commander';
import { hashOf, writeLock, type Course, type Lock } from '../../lib/domain/course';
import { writeCourseFile } from '../../lib/domain/exchange';
import { buildCourse } from '../../lib/domain/notes';
import type { Suggestion } from '../../lib/domain/questions';
import type { Result } from '../../lib/domain/result';
import { courseProblem, lockFileIn, readCourseFolder } from '../course-folder';
import { writeFile } from '../files';
import { fail, type Problem } from '../problem';
import { reportOf, sentencesOf } from '../report';
import { writeSite } from '../site-json';
import { suggestionLine, suggestionsIn } from './suggest';

interface Options {
  out?: string;
  siteJson?: string;
  json?: boolean;
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
  return writeFile(lockFileIn(folder), writeLock(lock));
}

const named = ({ file, line, kind, name, blanks }: Suggestion) => ({ file, line, kind, name, blanks });

/** What the notes suggest, as lines. */
function suggested(suggestions: readonly Suggestion[], folder: string): string {
  if (suggestions.length === 0) return '';
  const lines = suggestions.map((each) => `  ${suggestionLine(each, folder)}`);
  return `could be questions: ${suggestions.length}; podo suggest ${folder} --write takes them over\n${lines.join('\n')}\n`;
}

function run(folder: string, options: Options): void {
  const input = readCourseFolder(folder);
  if (!input.ok) return fail(input.error);
  const built = buildCourse(input.value);
  if (!built.ok) return fail(courseProblem(built.error, folder));
  const { course, lock } = built.value;
  const written = write(folder, course, lock, options);
  if (!written.ok) return fail(written.error);
  const suggestions = suggestionsIn(input.value, folder);
  if (!suggestions.ok) return fail(suggestions.error);
  const report = { ...reportOf(built.value), suggestions: suggestions.value.map(named) };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : sentencesOf(report, folder) + suggested(suggestions.value, folder),
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

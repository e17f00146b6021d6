import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestions, suggestQuestions, type Suggestion } from '../../lib/domain/questions';
import type { BuildInput } from '../../lib/domain/notes';
import { err, ok, type Result } from '../../lib/domain/result';
import { courseProblem, readCourseFolder } from '../course-folder';
import { writeFile } from '../files';
import { fail, format, type Problem } from '../problem';

interface Options {
  write?: boolean;
  json?: boolean;
}

/** What the notes of a course suggest and no question asks yet. */
export function suggestionsIn(input: BuildInput, folder: string): Result<Suggestion[], Problem> {
  const { config, notes, questions = [] } = input;
  const read = readQuestions(questions, {
    languages: config.languages,
    decks: config.decks.map(({ id }) => id),
  });
  return read.ok ? ok(suggestQuestions(notes, read.value)) : err(courseProblem(read.error, folder));
}

/** A suggestion as a line. */
export const suggestionLine = ({ file, line, kind, name, blanks }: Suggestion, folder: string): string =>
  format({
    file: join(folder, file),
    line,
    message: `${kind} ${name}: ${blanks === 0 ? 'to write' : blanks === 1 ? '1 blank' : `${blanks} blanks`}`,
  });

/** A file for each, under a name that is free. */
function writeAll(folder: string, suggestions: readonly Suggestion[]): Result<string[], Problem> {
  const files: string[] = [];
  for (const { slug, question } of suggestions) {
    const named = (number: number) =>
      join(folder, 'manifests', `${slug}${number > 1 ? `-${number}` : ''}.md`);
    let number = 1;
    while (existsSync(named(number))) number += 1;
    const written = writeFile(named(number), question);
    if (!written.ok) return written;
    files.push(named(number));
  }
  return ok(files);
}

function run(folder: string, { write, json }: Options): void {
  const input = readCourseFolder(folder);
  if (!input.ok) return fail(input.error);
  const suggestions = suggestionsIn(input.value, folder);
  if (!suggestions.ok) return fail(suggestions.error);
  const written = write ? writeAll(folder, suggestions.value) : ok([]);
  if (!written.ok) return fail(written.error);
  if (json) return void process.stdout.write(`${JSON.stringify(suggestions.value, undefined, 2)}\n`);
  const lines = write
    ? written.value.map((file) => `written: ${file}`)
    : suggestions.value.map((each) => suggestionLine(each, folder));
  process.stdout.write(lines.length === 0 ? 'nothing to suggest\n' : `${lines.join('\n')}\n`);
}

/** `podo suggest`: manifests in the notes that could be questions. */
export function suggestCommand(program: Command): void {
  program
    .command('suggest')
    .description('list the manifests in the notes that could be questions, or write them under manifests/')
    .argument('<folder>', 'the folder that holds course.yaml')
    .option('--write', 'write a file for each, to be edited; none that is there is changed')
    .option('--json', 'print JSON on stdout')
    .action(run);
}

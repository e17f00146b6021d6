import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  compareManifests,
  englishSentences,
  prepareRequirement,
  sentencesIn,
} from '../../lib/domain/manifest';
import { questionSentence, readManifestQuestion, type CourseFrame } from '../../lib/domain/questions';
import { courseFileIn } from '../course-folder';
import { readText } from '../files';
import { gradedJson } from '../graded';
import { sentence } from '../manifest-files';
import { fail } from '../problem';
import { readCourse } from '../read-course';

interface Options {
  json?: boolean;
  language: string;
}

/** The languages that a file itself names, for one that stands in no course. */
const languagesIn = (text: string): string[] => {
  const named = [...text.matchAll(/^\s*<!--\s*([a-z]{2,3})\s*-->\s*$/gm)].map(([, language]) => language!);
  return named.length > 0 ? [...new Set(named)] : ['en'];
};

/** What the course says in whose folder the file stands, if any. */
function frameOf(file: string, text: string): CourseFrame {
  const course = courseFileIn(join(dirname(file), '..'));
  const written = existsSync(course) ? readText(course) : undefined;
  const config = written?.ok ? readCourse(course, written.value) : undefined;
  if (!config?.ok) return { languages: languagesIn(text) };
  return { languages: config.value.languages, decks: config.value.decks.map(({ id }) => id) };
}

async function run(questionFile: string, answerFiles: string[], { json, language }: Options): Promise<void> {
  const text = readText(questionFile);
  if (!text.ok) return fail(text.error);
  const file = { file: basename(questionFile), of: 'manifest' as const, text: text.value };
  const question = readManifestQuestion(file, frameOf(questionFile, text.value));
  if (!question.ok) {
    const message = questionSentence(question.error, 'en', englishSentences);
    return fail({ file: questionFile, line: question.error.line, message });
  }
  const task = Object.values(question.value.texts)[0]!.task;
  if (task.kind !== 'manifest') return;
  const requirement = prepareRequirement(task.manifest, task);
  const sentences = await sentencesIn(language);
  for (const answerFile of answerFiles) {
    const answer = readText(answerFile);
    if (!answer.ok) return fail(answer.error);
    const problems = compareManifests(requirement, answer.value);
    if (json) process.stdout.write(`${JSON.stringify(gradedJson(problems, sentences))}\n`);
    else {
      process.stdout.write(problems.length === 0 ? `${answerFile}: correct\n` : '');
      for (const problem of problems) process.stdout.write(`${sentence(answerFile, problem, sentences)}\n`);
      if (problems.length > 0) process.exitCode = 1;
    }
  }
}

/** `podo grade`: whether an answer to a manifest question passes, and why not. */
export function gradeCommand(program: Command): void {
  program
    .command('grade')
    .description('grade whole manifests as answers to a question')
    .argument('<question>', 'a file as it stands under manifests/ of a course')
    .argument('<answers...>', 'manifests; where the question has blanks, with the blanks filled in')
    .option(
      '--json',
      'print {correct, problems} for each answer on a line; a wrong answer is no failure then',
    )
    .option('--language <code>', 'language of the messages: en or ko', 'en')
    .action(run);
}

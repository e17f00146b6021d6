import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import {
  compareManifests,
  prepareRequirement,
  sentencesIn,
  type Requirement,
  type Sentences,
} from '../../lib/domain/manifest';
import { readText } from '../files';
import { gradedJson } from '../graded';
import { sentence } from '../manifest-files';
import { fail } from '../problem';

interface Options {
  json?: boolean;
  language: string;
}

interface Pair {
  requirement: string;
  answer: string;
}

function pairIn(line: string): Pair | undefined {
  try {
    const { requirement, answer } = JSON.parse(line) as Partial<Pair>;
    return typeof requirement === 'string' && typeof answer === 'string'
      ? { requirement, answer }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Reads pairs as JSON lines and answers each with a line. */
function gradeLines(text: string, sentences: Sentences): void {
  const prepared = new Map<string, Requirement>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const pair = pairIn(line);
    const at = { file: 'standard input', line: index + 1 };
    if (!pair)
      return fail({ ...at, message: 'is no pair: write {"requirement": "…", "answer": "…"} on one line' });
    const requirement = prepared.get(pair.requirement) ?? prepareRequirement(pair.requirement);
    prepared.set(pair.requirement, requirement);
    process.stdout.write(
      `${JSON.stringify(gradedJson(compareManifests(requirement, pair.answer), sentences))}\n`,
    );
  }
}

async function run(
  requirementFile: string | undefined,
  answerFile: string | undefined,
  options: Options,
): Promise<void> {
  const { json } = options;
  const sentences = await sentencesIn(options.language);
  if (requirementFile === undefined) return gradeLines(readFileSync(0, 'utf8'), sentences);
  if (answerFile === undefined)
    return fail({
      file: requirementFile,
      message: 'needs an answer to compare it with: podo same REQUIREMENT ANSWER',
    });
  const [required, answer] = [readText(requirementFile), readText(answerFile)];
  if (!required.ok) return fail(required.error);
  if (!answer.ok) return fail(answer.error);
  const problems = compareManifests(prepareRequirement(required.value), answer.value);
  if (json) return void process.stdout.write(`${JSON.stringify(gradedJson(problems, sentences))}\n`);
  process.stdout.write(problems.length === 0 ? 'the same\n' : '');
  for (const problem of problems) process.stdout.write(`${sentence(answerFile, problem, sentences)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

/** `podo same`: whether an answer holds what a requirement says, by meaning. */
export function sameCommand(program: Command): void {
  program
    .command('same')
    .description('compare an answer with a requirement by what they mean to Kubernetes')
    .argument('[requirement]', 'the manifest that is required; without it, pairs are read as JSON lines')
    .argument('[answer]', 'the manifest to compare')
    .option('--json', 'print {correct, problems}; a wrong answer is no failure then')
    .option('--language <code>', 'language of the messages: en or ko', 'en')
    .action(run);
}

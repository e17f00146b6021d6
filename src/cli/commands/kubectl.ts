import { Option, type Command } from 'commander';
import { readFileSync } from 'node:fs';
import { gradeCommand, sentencesIn, type CommandGrade, type Problem } from '../../lib/domain/kubectl';
import { err, ok, type Result } from '../../lib/domain/result';
import { fail, type Problem as InputProblem } from '../problem';

interface Options {
  expect: string[];
  language: 'ko' | 'en';
  json?: boolean;
}

/** A typed command and the ones that are right. */
interface Pair {
  expect: string[];
  typed: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A line of standard input: `{"expect": "…" or ["…"], "typed": "…"}`. */
function readLine(text: string, line: number): Result<Pair, InputProblem> {
  const message = 'is no JSON of the form {"expect": "kubectl …", "typed": "kubectl …"}';
  const wrong = err({ file: 'standard input', line, message });
  try {
    const { expect, typed } = JSON.parse(text) as { expect?: unknown; typed?: unknown };
    const accepted = Array.isArray(expect) ? expect : [expect];
    return accepted.every(isText) && isText(typed) ? ok({ expect: accepted, typed }) : wrong;
  } catch {
    return wrong;
  }
}

type Sentence = (problem: Problem) => string;

/** `warnings` only where there are some: what is right and should be written otherwise. */
function printed({ correct, problems, warnings }: CommandGrade, sentenceOf: Sentence) {
  const told = (all: Problem[]) =>
    all.map(({ code, ...rest }) => ({ code, message: sentenceOf({ code, ...rest }), ...rest }));
  return { correct, problems: told(problems), ...(warnings.length > 0 && { warnings: told(warnings) }) };
}

function readable(
  { correct, problems, warnings }: CommandGrade,
  typed: string,
  sentenceOf: Sentence,
): string {
  const lines = [...problems, ...warnings].map((each) => `  ${each.at + 1}: ${sentenceOf(each)}`);
  return [`${correct ? 'right' : 'wrong'}: ${typed}`, ...lines].join('\n');
}

async function run(
  typed: string[],
  { expect, language, json }: Options,
  readInput: () => string,
): Promise<void> {
  const isPiped = typed.length === 0;
  const lines = isPiped ? readInput().split('\n') : [];
  const read = lines.flatMap((text, at) => (text.trim() === '' ? [] : [readLine(text, at + 1)]));
  const wrong = read.flatMap((each) => (each.ok ? [] : [each.error]));
  if (wrong.length > 0) return fail(...wrong);
  const piped = read.flatMap((each) => (each.ok ? [each.value] : []));
  const pairs = isPiped ? piped : typed.map((each) => ({ expect, typed: each }));
  const sentenceOf = await sentencesIn(language);
  for (const pair of pairs) {
    const grade = gradeCommand(pair.expect, pair.typed);
    const text =
      json || isPiped ? JSON.stringify(printed(grade, sentenceOf)) : readable(grade, pair.typed, sentenceOf);
    process.stdout.write(`${text}\n`);
  }
}

/** `podo kubectl`: grades typed commands by what they would do, for anyone who checks a course or the grader. */
export function kubectlCommand(program: Command, readInput = () => readFileSync(0, 'utf8')): void {
  const command = program
    .command('kubectl')
    .description('grade kubectl commands by what they would do')
    .argument(
      '[typed...]',
      'typed commands, each as one word; without any, JSON lines {"expect": "…", "typed": "…"} are read from standard input',
    )
    .option(
      '--expect <command>',
      'a right command; give it again for each further one that is accepted',
      (each: string, all: string[]) => [...all, each],
      [] as string[],
    )
    .option('--json', 'print a JSON line {"correct", "problems"} for each')
    .addOption(new Option('--language <code>', 'of the explanations').choices(['ko', 'en']).default('en'))
    .action(async (typed: string[], options: Options) => {
      if (typed.length > 0 && options.expect.length === 0)
        command.error('--expect is missing: which command is right?', { exitCode: 1 });
      await run(typed, options, readInput);
    });
}

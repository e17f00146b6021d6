import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildCourse,
  checkCourse,
  sentenceOf,
  severityOf,
  whyOf,
  type BuildInput,
  type Built,
  type Severity,
} from '../../lib/domain/notes';
import type { Result } from '../../lib/domain/result';
import { courseFileIn, courseProblem, readCourseFolder } from '../course-folder';
import { readLooseNotes } from '../loose-notes';
import { fail, format, type Problem } from '../problem';

interface Options {
  json?: boolean;
}

/** A course folder by its `course.yaml`; else Markdown as it is. */
function read(paths: string[]): { folder: string; input: Result<BuildInput, Problem> } {
  const [folder] = paths;
  if (paths.length === 1 && existsSync(courseFileIn(folder!)))
    return { folder: folder!, input: readCourseFolder(folder!) };
  return { folder: '', input: readLooseNotes(paths) };
}

interface Report {
  flaws: { is: string; severity: Severity; file: string; line: number; about: string; message: string }[];
  skipped: { file: string; line: number; reason: string; why: string; about: string }[];
  totals: Record<Severity, number> & { facts: number; cards: number; skipped: number };
}

function reportOf(built: Built, input: BuildInput, folder: string): Report {
  const language = input.config.languages[0] ?? 'en';
  const place = <T extends { file: string }>(each: T): T => ({ ...each, file: join(folder, each.file) });
  const flaws = checkCourse(built, input).map((flaw) => {
    const { is, file, line, about } = flaw;
    return place({ is, severity: severityOf(flaw), file, line, about, message: sentenceOf(flaw, language) });
  });
  const skipped = built.report.skipped.map((each) => place({ ...each, why: whyOf(each.reason, language) }));
  const count = (severity: Severity) => flaws.filter((flaw) => flaw.severity === severity).length;
  return {
    flaws,
    skipped,
    totals: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      facts: built.course.facts.length,
      cards: built.course.cards.length,
      skipped: skipped.length,
    },
  };
}

function readable({ flaws, skipped, totals }: Report): string {
  const { facts, cards, error, warning, info } = totals;
  const lines = flaws.map(({ file, line, severity, message }) =>
    format({ file, line, message: `${severity}: ${message}` }),
  );
  if (skipped.length > 0) lines.push(`not asked: ${skipped.length}`);
  for (const { file, line, about, why } of skipped)
    lines.push(`  ${format({ file, line, message: `${about}: ${why}` })}`);
  lines.push(`${facts} facts, ${cards} cards: ${error} errors, ${warning} warnings, ${info} notes`);
  return `${lines.join('\n')}\n`;
}

function run(paths: string[], options: Options): void {
  const { folder, input } = read(paths);
  if (!input.ok) return fail(input.error);
  const built = buildCourse(input.value);
  if (!built.ok) return fail(courseProblem(built.error, folder));
  const report = reportOf(built.value, input.value, folder);
  process.stdout.write(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : readable(report));
  if (report.totals.error > 0) process.exitCode = 1;
}

/** `podo check`: what should be mended before learners see it. */
export function checkCommand(program: Command): void {
  program
    .command('check')
    .description(
      'say what in a course would make bad cards, with place and how to mend it; 1 if it has errors',
    )
    .argument('<path...>', 'the folder that holds course.yaml, or Markdown files and folders of them')
    .option('--json', 'print JSON on stdout')
    .action(run);
}

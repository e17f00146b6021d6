import type { Command } from 'commander';
import { plainText } from '../../lib/domain/text';
import { buildCourse, whyOf, type Built, type Coverage } from '../../lib/domain/notes';
import { readLooseNotes } from '../loose-notes';
import { fail } from '../problem';
import { buildProblem } from '../sentences';

interface Options {
  json?: boolean;
  language?: string;
}

function listing({ course, report }: Built) {
  const facts = course.facts.flatMap((fact) =>
    Object.entries(fact.texts).flatMap(([language, text]) =>
      text
        ? {
            id: fact.id,
            kind: fact.kind,
            ...(fact.kind === 'definition' && { term: text.prompt }),
            prompt: text.prompt,
            text: text.text,
            language,
            path: text.source.path,
            file: text.source.file,
            line: text.source.line,
          }
        : [],
    ),
  );
  const cards = course.cards.flatMap((card) =>
    Object.entries(card.texts).flatMap(([language, text]) =>
      text
        ? {
            id: card.id,
            fact: card.fact,
            kind: card.kind,
            question: text.question.source,
            answer: text.answer.source,
            ...(text.note && { note: text.note.source }),
            language,
            path: text.path,
            file: text.source.file,
            line: text.source.line,
          }
        : [],
    ),
  );
  const skipped = report.skipped.map(({ file, line, reason, about }) => ({ file, line, why: reason, about }));
  return { facts, cards, skipped };
}

function readable({ course, report }: Built, language: string): string {
  const lines: string[] = [];
  for (const card of course.cards)
    for (const text of Object.values(card.texts)) {
      if (!text) continue;
      const { file, line } = text.source;
      lines.push(`${file}:${line}  ${card.id}`);
      if (text.path.length > 0) lines.push(`  ${text.path.join(' › ')}`);
      lines.push(`  ? ${plainText(text.question.tree)}`, `  = ${plainText(text.answer.tree)}`);
      if (text.note) lines.push(`  + ${plainText(text.note.tree)}`);
      lines.push('');
    }
  lines.push(
    `${course.facts.length} facts, ${course.cards.length} cards, ${report.skipped.length} not asked`,
  );
  for (const { file, line, reason, about } of report.skipped)
    lines.push(`${file}:${line}: ${about}: ${whyOf(reason, language)}`);
  return `${lines.join('\n')}\n`;
}

/** How much of what reads like a definition is asked, and what is neither asked nor explained. */
function covered({ lines, asked, reasons, missing }: Coverage): string {
  const sum = `${lines} lines read like a term and its meaning: ${asked} asked, ${reasons} not asked for a reason`;
  const left = missing.map(
    ({ file, line, about }) => `${file}:${line}: ${about}: neither asked nor explained`,
  );
  return `${[sum, ...left].join('\n')}\n`;
}

function run(paths: string[], options: Options): void {
  const input = readLooseNotes(paths, options.language);
  if (!input.ok) return fail(input.error);
  const built = buildCourse(input.value);
  if (!built.ok) return fail(buildProblem(built.error, ''));
  const { coverage } = built.value.report;
  const language = input.value.config.languages[0] ?? 'en';
  if (options.json) {
    const { facts, cards, skipped } = listing(built.value);
    const reasons = skipped.map((each) => ({ ...each, reason: each.why, why: whyOf(each.why, language) }));
    process.stdout.write(`${JSON.stringify({ facts, cards, skipped: reasons, coverage }, undefined, 2)}\n`);
  } else process.stdout.write(readable(built.value, language) + covered(coverage));
}

/** `podo cards`: what the generator reads from notes, without a course. */
export function cardsCommand(program: Command): void {
  program
    .command('cards')
    .description('list the facts and cards that Markdown notes give, and what in them is not asked')
    .argument('<notes...>', 'Markdown files, or folders of them')
    .option('--json', 'print JSON on stdout')
    .option('--language <code>', 'language of the notes, such as ko (default: told by their letters)')
    .action(run);
}

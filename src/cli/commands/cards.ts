import type { Command } from 'commander';
import { basename } from 'node:path';
import { plainText } from '../../lib/domain/text';
import { buildCourse, whyOf, type Built, type NotesFile } from '../../lib/domain/notes';
import { notesUnder, readText } from '../files';
import { fail } from '../problem';
import { buildProblem } from '../sentences';

interface Options {
  json?: boolean;
  language?: string;
}

/** Korean where a tenth of the letters are Hangul: terms and commands are Latin in any notes. */
function languageOf(text: string): string {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return hangul * 10 > hangul + latin ? 'ko' : 'en';
}

/** A deck's id from a file's name: the notes alone name no decks. */
const deckOf = (file: string): string => basename(file).replace(/\.[^.]*$/, '');

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

function run(paths: string[], options: Options): void {
  const files = notesUnder(paths);
  if (!files.ok) return fail(files.error);
  const notes: NotesFile[] = [];
  for (const file of files.value) {
    const text = readText(file);
    if (!text.ok) return fail(text.error);
    const language = options.language ?? languageOf(text.value);
    notes.push({ file, language, deck: deckOf(file), text: text.value });
  }
  const languages = [...new Set(notes.map(({ language }) => language))];
  const decks = [...new Set(notes.map(({ deck }) => deck))].map((id) => ({
    id,
    titles: {},
    descriptions: {},
    notes: [],
  }));
  const built = buildCourse({
    config: { id: 'notes', titles: {}, languages, licence: '', author: '', decks },
    notes,
  });
  if (!built.ok) return fail(buildProblem(built.error, ''));
  if (options.json) {
    const { facts, cards, skipped } = listing(built.value);
    const reasons = skipped.map((each) => ({
      ...each,
      reason: each.why,
      why: whyOf(each.why, languages[0] ?? 'en'),
    }));
    process.stdout.write(`${JSON.stringify({ facts, cards, skipped: reasons }, undefined, 2)}\n`);
  } else process.stdout.write(readable(built.value, languages[0] ?? 'en'));
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

import { ambiguities, type Changes } from '../lib/domain/course';
import { whyOf, type Built } from '../lib/domain/notes';

export interface Report {
  course: string;
  version: { before: number; now: number };
  facts: number;
  cards: number;
  retiredCards: number;
  changes: Changes;
  /** How many new facts could be earlier ones, of this build and of those before. */
  unsettled: number;
  skipped: { file: string; line: number; reason: string; why: string; about: string }[];
}

/** What a build did, as an instructor or a script wants to know it. */
export function reportOf({ course, lock, report }: Built): Report {
  const language = course.languages[0] ?? 'en';
  return {
    course: course.id,
    version: report.version,
    facts: course.facts.length,
    cards: course.cards.length,
    retiredCards: course.retired.length,
    changes: report.changes,
    unsettled: ambiguities(lock).length,
    skipped: report.skipped.map((each) => ({ ...each, why: whyOf(each.reason, language) })),
  };
}

const changeNames: (keyof Changes)[] = ['kept', 'edited', 'moved', 'new', 'retired', 'ambiguous'];

/** The report as lines for a terminal, without colour. */
export function sentencesOf(report: Report, folder: string): string {
  const { before, now } = report.version;
  const version = before === now ? `version ${now}, unchanged` : `version ${now}`;
  const counts = changeNames
    .filter((name) => report.changes[name].length > 0)
    .map((name) => `${report.changes[name].length} ${name}`);
  const lines = [
    `${report.course}: ${version}; ${report.facts} facts, ${report.cards} cards${report.retiredCards ? `, ${report.retiredCards} retired` : ''}`,
    `facts: ${counts.join(', ') || 'none'}`,
  ];
  if (report.unsettled > 0)
    lines.push(`to settle: ${report.unsettled} could be earlier facts; podo relink ${folder} lists them`);
  if (report.skipped.length > 0) lines.push(`not asked: ${report.skipped.length}`);
  for (const { file, line, about, why } of report.skipped)
    lines.push(`  ${folder}/${file}:${line}: ${about}: ${why}`);
  return `${lines.join('\n')}\n`;
}

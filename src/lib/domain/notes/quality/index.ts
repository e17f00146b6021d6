import type { Built } from '../build-course';
import { namesWith } from '../known-names';
import type { BuildInput } from '../recognise';
import { leakingQuestions, longAnswers, longLists } from './answers';
import { fewChoices, lengthGiveaways, twoRightChoices } from './choices';
import { genericTerms, orphanedContext } from './context';
import { saidTwice, sameQuestions } from './duplicates';
import { subjectOf, type Check, type Flaw } from './subject';
import { untranslated } from './translations';
import { unusualNames } from './unusual-names';

export { sentenceOf, severityOf, type Severity } from './sentences';
export type { Flaw } from './subject';

const checks: Check[] = [
  sameQuestions,
  saidTwice,
  longAnswers,
  leakingQuestions,
  twoRightChoices,
  fewChoices,
  lengthGiveaways,
  orphanedContext,
  genericTerms,
  longLists,
  unusualNames,
  untranslated,
];

/** What a good teacher would mend in a course before publishing it, in the order of the notes. */
export function checkCourse({ course, report }: Built, { config, notes }: BuildInput): Flaw[] {
  const names = namesWith(config.aliases ?? []);
  const flaws = config.languages.flatMap((language) => {
    const files = new Set(notes.flatMap((each) => (each.language === language ? each.file : [])));
    const skipped = report.skipped.filter(({ file }) => files.has(file));
    const subject = subjectOf(course, language, names, skipped);
    return checks.flatMap((check) => check(subject));
  });
  return flaws.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

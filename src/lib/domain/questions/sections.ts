import type { Language, Localized } from '../course';
import { err, ok, type Result } from '../result';
import type { QuestionError, Refuse } from './problem';

/** A fence of code, as it stands between its ends. */
export interface Fence {
  language: string;
  text: string;
  /** The line of the file on which the text begins, 1-based. */
  line: number;
}

/** A question's Markdown: what stands before its code, its fences, and what stands after. */
export interface Sections {
  before: Line[];
  fences: Fence[];
  after: Line[];
}

export interface Line {
  text: string;
  line: number;
}

const opening = /^(`{3,}|~{3,})\s*([^\s`{]*)/;

/** Lines of Markdown with their numbers. */
export const linesFrom = (text: string, first = 1): Line[] =>
  text.split(/\r?\n/).map((each, index) => ({ text: each, line: first + index }));

/** Takes the fences out of the lines of a question; text between two fences belongs to what stands before. */
export function readSections(lines: readonly Line[], refuse: Refuse): Result<Sections, QuestionError> {
  const sections: Sections = { before: [], fences: [], after: [] };
  let texts: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const each = lines[at]!;
    const found = opening.exec(each.text);
    if (!found) {
      texts.push(each);
      continue;
    }
    const [, mark = '', language = ''] = found;
    const isEnd = ({ text }: Line) => text.trim().startsWith(mark) && /^[`~]+$/.test(text.trim());
    const end = lines.findIndex((line, index) => index > at && isEnd(line));
    if (end < 0) return err(refuse(each.line, 'open-fence'));
    const inside = lines.slice(at + 1, end).map(({ text }) => text);
    sections.fences.push({ language, text: `${inside.join('\n')}\n`, line: each.line + 1 });
    sections.before.push(...texts);
    texts = [];
    at = end;
  }
  if (sections.fences.length === 0) sections.before = texts;
  else sections.after = texts;
  return ok(sections);
}

const languageMark = /^\s*<!--\s*([a-z]{2,3})\s*-->\s*$/;

/** Text by its language: `<!-- ko -->` stands before what is Korean; without it, text is in the first language. */
export function byLanguage(
  lines: readonly Line[],
  languages: readonly Language[],
  refuse: Refuse,
): Result<Localized<string>, QuestionError> {
  const texts: Record<Language, string[]> = {};
  let language = languages[0]!;
  for (const { text, line } of lines) {
    const mark = languageMark.exec(text)?.[1];
    if (mark === undefined) (texts[language] ??= []).push(text);
    else if (!languages.includes(mark))
      return err(refuse(line, 'unknown-language', { language: mark, languages: languages.join(', ') }));
    else language = mark;
  }
  const entries = Object.entries(texts).map(([each, found]) => [each, found.join('\n').trim()] as const);
  return ok(Object.fromEntries(entries.filter(([, text]) => text !== '')));
}

/** A short text in all languages: one that serves them all, or one for each, separated by ` | `. */
export function inEachLanguage(text: string, languages: readonly Language[]): Localized<string> | undefined {
  const parts = text.split(/\s+\|\s+/).map((part) => part.trim());
  if (parts.length !== 1 && parts.length !== languages.length) return undefined;
  return Object.fromEntries(languages.map((language, index) => [language, parts[index] ?? parts[0]!]));
}

import type { Localized } from '../course';
import { err, ok, type Result } from '../result';
import { readFrontMatter, type CourseFrame, type FrontMatter } from './front-matter';
import { refusalsIn, type QuestionError, type Refuse } from './problem';
import { inLanguages, type Question, type QuestionFile } from './question';
import { byLanguage, inEachLanguage, readSections, type Line } from './sections';

const heading = /^#{1,6}\s+(.*?)\s*#*$/;
const idMark = /^\s*<!--\s*id:\s*(\S+)\s*-->\s*$/;
const fenceMark = /^(`{3,}|~{3,})/;

/** The commands of a fence: one in each line, or in several that end in a backslash. */
const commandsIn = (text: string): string[] =>
  text
    .replace(/\s*\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim().replace(/^\$\s+/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The lines under each heading; a `#` inside a fence begins nothing. */
function partsOf(lines: readonly Line[]): { title: Line; lines: Line[] }[] {
  const parts: { title: Line; lines: Line[] }[] = [];
  let fence = '';
  for (const line of lines) {
    const mark = fenceMark.exec(line.text)?.[1];
    if (mark && fence === '') fence = mark;
    else if (mark?.startsWith(fence)) fence = '';
    const title = fence === '' ? heading.exec(line.text)?.[1] : undefined;
    if (title !== undefined) parts.push({ title: { ...line, text: title }, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function readOne(
  file: string,
  { title, lines }: { title: Line; lines: Line[] },
  front: FrontMatter,
  { languages }: CourseFrame,
  refuse: Refuse,
): Result<Question, QuestionError> {
  const titles: Localized<string> | undefined = inEachLanguage(title.text, languages);
  if (!titles)
    return err(refuse(title.line, 'language-count', { text: title.text, count: String(languages.length) }));
  const id = lines.flatMap(({ text }) => idMark.exec(text)?.[1] ?? [])[0];
  const sections = readSections(
    lines.filter(({ text }) => !idMark.test(text)),
    refuse,
  );
  if (!sections.ok) return sections;
  const { before, fences, after } = sections.value;
  const [fence, surplus] = fences;
  const accepted = commandsIn(fence?.text ?? '');
  if (!fence || accepted.length === 0) return err(refuse(fence?.line ?? title.line, 'no-command'));
  if (surplus) return err(refuse(surplus.line, 'too-many-fences', { count: '1' }));
  const prompts = byLanguage(before, languages, refuse);
  if (!prompts.ok) return prompts;
  if (Object.keys(prompts.value).length === 0) return err(refuse(fence.line, 'no-prompt'));
  const explains = byLanguage(after, languages, refuse);
  if (!explains.ok) return explains;
  return ok({
    of: 'command',
    file,
    line: title.line,
    deck: front.deck,
    ...(id !== undefined && { id }),
    tags: front.tags,
    texts: inLanguages(languages, (language) => {
      const prompt = prompts.value[language];
      if (prompt === undefined) return undefined;
      const explain = explains.value[language];
      return {
        title: titles[language]!,
        prompt,
        ...(explain !== undefined && { explain }),
        task: { kind: 'command', accepted },
      };
    }),
    answer: { language: 'sh', code: accepted[0]! },
    codeLine: fence.line,
  });
}

/** Reads a file under `commands/`: a question under each of its headings. */
export function readCommandQuestions(
  { file, text }: QuestionFile,
  frame: CourseFrame,
): Result<Question[], QuestionError> {
  const refuse = refusalsIn(file);
  const read = readFrontMatter(text, frame, refuse);
  if (!read.ok) return read;
  const { front, lines } = read.value;
  const parts = partsOf(lines);
  const [first] = parts;
  if (!first) return err(refuse(lines[0]?.line ?? 1, 'no-questions'));
  const stray = lines.find(({ text: each, line }) => line < first.title.line && each.trim() !== '');
  if (stray) return err(refuse(stray.line, 'no-heading'));
  const questions: Question[] = [];
  for (const part of parts) {
    const question = readOne(file, part, front, frame, refuse);
    if (!question.ok) return question;
    questions.push(question.value);
  }
  return ok(questions);
}

import type { Language, Task } from '../course';
import { checkDocument, readManifests, type ManifestProblem } from '../manifest';
import { err, ok, type Result } from '../result';
import { readFrontMatter, type CourseFrame, type FrontMatter } from './front-matter';
import { readMarks, type Marked } from './marks';
import { refusalsIn, type QuestionError } from './problem';
import { inLanguages, type Question, type QuestionFile } from './question';
import { byLanguage, readSections, type Fence } from './sections';

/** The first thing that is wrong with a manifest as Kubernetes sees it. */
function problemIn(manifest: string): ManifestProblem | undefined {
  const { documents, errors } = readManifests(manifest);
  return errors[0] ?? documents.flatMap((document) => checkDocument(document).problems)[0];
}

function taskIn(language: Language, front: FrontMatter, marked: Marked, broken: Fence | undefined): Task {
  const { manifest, blanks, free } = marked;
  return {
    kind: 'manifest',
    mode: front.mode,
    manifest,
    blanks: blanks.map(({ hints, ...blank }) => {
      const hint = hints[language];
      return { ...blank, ...(hint !== undefined && { hint }) };
    }),
    free,
    forbidden: front.forbidden,
    ...(broken && { broken: broken.text }),
  };
}

/** Reads a file under `manifests/`. The manifest must be right as it stands; nothing else is proved here. */
export function readManifestQuestion(
  { file, text }: QuestionFile,
  frame: CourseFrame,
): Result<Question, QuestionError> {
  const refuse = refusalsIn(file);
  const { languages } = frame;
  const read = readFrontMatter(text, frame, refuse);
  if (!read.ok) return read;
  const { front, lines } = read.value;
  const sections = readSections(lines, refuse);
  if (!sections.ok) return sections;
  const { before, after } = sections.value;
  const fences = sections.value.fences.filter(({ language }) => /^ya?ml$/i.test(language));
  const isFix = front.mode === 'fix';
  const [fence, broken, surplus] = fences;
  if (!fence) return err(refuse(lines[0]?.line ?? 1, 'no-manifest'));
  if (isFix && !broken) return err(refuse(fence.line, 'no-broken'));
  const tooMany = isFix ? surplus : broken;
  if (tooMany) return err(refuse(tooMany.line, 'too-many-fences', { count: isFix ? '2' : '1' }));
  const prompts = byLanguage(before, languages, refuse);
  if (!prompts.ok) return prompts;
  if (Object.keys(prompts.value).length === 0) return err(refuse(fence.line, 'no-prompt'));
  const explains = byLanguage(after, languages, refuse);
  if (!explains.ok) return explains;

  const inFence = (line: number) => line + fence.line - 1;
  const problem = problemIn(fence.text);
  if (problem) return err({ ...refuse(inFence(problem.line), 'not-valid'), problem });
  const marked = readMarks(fence.text, languages, front.mode === 'fill', (line, ...rest) =>
    refuse(inFence(line), ...rest),
  );
  if (!marked.ok) return marked;
  if (front.mode === 'fill' && marked.value.blanks.length === 0) return err(refuse(fence.line, 'no-blanks'));
  return ok({
    of: 'manifest',
    file,
    line: 1,
    deck: front.deck,
    ...(front.id !== undefined && { id: front.id }),
    tags: front.tags,
    texts: inLanguages(languages, (language) => {
      const prompt = prompts.value[language];
      if (prompt === undefined) return undefined;
      const title = front.titles[language];
      const explain = explains.value[language] ?? front.explains[language];
      return {
        ...(title !== undefined && { title }),
        prompt,
        ...(explain !== undefined && { explain }),
        task: taskIn(language, front, marked.value, isFix ? broken : undefined),
      };
    }),
    answer: { language: 'yaml', code: marked.value.manifest.trimEnd() },
    codeLine: fence.line,
  });
}

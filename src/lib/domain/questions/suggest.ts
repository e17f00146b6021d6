import type { Language } from '../course';
import { checkDocument, readManifests, type ManifestDocument } from '../manifest';
import { commentsIn } from './comments';
import type { Question } from './question';
import { placesIn } from './yaml-places';
import { yamlFencesIn } from './yaml-fences';

/** Notes in which manifests are looked for. */
export interface NotesText {
  file: string;
  language: Language;
  deck: string;
  text: string;
}

/** A manifest in the notes that could be a question. */
export interface Suggestion {
  file: string;
  line: number;
  kind: string;
  name: string;
  /** How many blanks it would have; none where the whole manifest would be written. */
  blanks: number;
  /** A name for its file under `manifests/`, without an ending. */
  slug: string;
  /** The file's content. */
  question: string;
}

const mostBlanks = 4;
/** What every manifest has says nothing about this one. */
const common = new Set([
  'apiVersion',
  'kind',
  'metadata',
  'name',
  'spec',
  'template',
  'labels',
  'containers',
]);

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');
const kindOf = ({ value }: ManifestDocument) => textIn(value.kind);
function nameOf({ value: { metadata } }: ManifestDocument): string {
  return typeof metadata === 'object' && metadata !== null && 'name' in metadata ? textIn(metadata.name) : '';
}

/** The documents of a manifest that the API server would take; nothing where it would refuse one. */
function rightDocuments(text: string): ManifestDocument[] | undefined {
  const { documents, errors } = readManifests(text);
  const isRight = documents.every((each) => checkDocument(each).verdict === 'ok');
  return errors.length === 0 && documents.length > 0 && isRight ? documents : undefined;
}

const said = (documents: readonly ManifestDocument[]) => JSON.stringify(documents.map(({ value }) => value));

/** Whether the notes speak of a field: in code, or a word that no prose would have. */
function speaksOf(around: string, key: string): boolean {
  if (around.includes(`\`${key}\``) || around.includes(`\`${key}:`)) return true;
  return /[a-z][A-Z]/.test(key) && new RegExp(`(?<![A-Za-z])${key}(?![A-Za-z])`).test(around);
}

/** The manifest with marks where its notes comment on a line, or speak of its field. */
function marked(text: string, around: string): { text: string; blanks: number } {
  const marks = new Map<number, { at: number; cut: number; mark: string }>();
  const lineStart = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = (offset: number) => {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
  };
  const { places, brackets } = placesIn(text);
  const isOver = (offset: number) => brackets.some(({ start, end }) => start < offset && offset < end);
  const comments = commentsIn(text);
  const beginsOn = new Map(
    places.map((place) => [lineStart(place.key?.start ?? place.value?.start ?? 0), place] as const),
  );
  for (const { start, end, text: comment } of comments) {
    const place = beginsOn.get(lineStart(start));
    if (
      !place?.value ||
      place.isBlockText ||
      isOver(start) ||
      text.slice(lineStart(start), start).trim() === ''
    )
      continue;
    const words = comment.replace(/^#+\s*/, '').trim();
    const kind = place.isBlock ? '?block' : '?';
    marks.set(lineStart(start), { at: start, cut: end, mark: `# ${kind} ${words}`.trim() });
  }
  for (const { key, value, isBlock, isBlockText } of places) {
    if (!key || !value || isBlock || isBlockText || marks.size >= mostBlanks) continue;
    const name = text.slice(key.start, key.end);
    const line = lineStart(key.start);
    const end = lineEnd(value.start);
    const isCommented = comments.some(({ start }) => start >= line && start < end);
    if (common.has(name) || marks.has(line) || isCommented || value.end > end || !speaksOf(around, name))
      continue;
    marks.set(line, { at: end, cut: end, mark: '  # ?' });
  }
  const chosen = [...marks.values()].sort((a, b) => a.at - b.at).slice(0, mostBlanks);
  let written = '';
  let at = 0;
  for (const each of chosen) {
    written += text.slice(at, each.at) + each.mark;
    at = each.cut;
  }
  return { text: written + text.slice(at), blanks: chosen.length };
}

const prompts: Record<string, (thing: string, isFill: boolean) => string> = {
  ko: (thing, isFill) =>
    isFill ? `${thing} 매니페스트의 빈칸을 채우세요.` : `${thing} 매니페스트를 쓰세요.`,
  en: (thing, isFill) =>
    isFill ? `Fill in the manifest of the ${thing}.` : `Write the manifest of the ${thing}.`,
};

const slugOf = (kind: string, name: string) =>
  `${kind}-${name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The manifests in notes that are right and that no question has yet, in the order of the notes. */
export function suggestQuestions(notes: readonly NotesText[], questions: readonly Question[]): Suggestion[] {
  const seen = new Set(
    questions.flatMap(({ of, answer }) => {
      const documents = of === 'manifest' ? rightDocuments(answer.code) : undefined;
      return documents ? [said(documents)] : [];
    }),
  );
  const suggestions: Suggestion[] = [];
  for (const { file, language, deck, text } of notes)
    for (const fence of yamlFencesIn(text)) {
      const documents = rightDocuments(fence.text);
      if (!documents || seen.has(said(documents))) continue;
      seen.add(said(documents));
      const [first] = documents;
      const [kind, name] = [kindOf(first!), nameOf(first!)];
      const { text: manifest, blanks } = marked(fence.text, fence.around);
      const isFill = blanks > 0;
      const prompt = (prompts[language] ?? prompts.en!)(`${kind} \`${name}\``, isFill);
      const front = [`deck: ${deck}`, `title: ${kind} ${name}`, ...(isFill ? [] : ['mode: write'])];
      suggestions.push({
        file,
        line: fence.line,
        kind,
        name,
        blanks,
        slug: slugOf(kind, name),
        question: `---\n${front.join('\n')}\n---\n<!-- ${language} -->\n${prompt}\n\n\`\`\`yaml\n${manifest}\`\`\`\n`,
      });
    }
  return suggestions;
}

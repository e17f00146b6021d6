import { LineCounter, parseDocument } from 'yaml';
import type { Language, Localized, ManifestMode } from '../course';
import { err, ok, type Result } from '../result';
import type { QuestionError, Refuse } from './problem';
import { inEachLanguage, linesFrom, type Line } from './sections';

/** What stands at the top of a file of questions. */
export interface FrontMatter {
  deck: string;
  titles: Localized<string>;
  explains: Localized<string>;
  tags: string[];
  mode: ManifestMode;
  forbidden: string[];
  id?: string;
}

/** What questions are read for. */
export interface CourseFrame {
  languages: readonly Language[];
  /** Ids of its decks; without them a question may name any or none. */
  decks?: readonly string[];
}

const modes: readonly string[] = ['fill', 'write', 'fix'] satisfies ManifestMode[];
const known = ['deck', 'title', 'tags', 'mode', 'explain', 'forbid', 'id'];

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** Splits a file into what its front matter says and the lines after it. A file without one says nothing. */
export function readFrontMatter(
  text: string,
  { languages, decks }: CourseFrame,
  refuse: Refuse,
): Result<{ front: FrontMatter; lines: Line[] }, QuestionError> {
  const found = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  const isFirst = found?.index === 0;
  const written = isFirst ? found[1]! : '';
  const lines = linesFrom(
    isFirst ? text.slice(found[0].length) : text,
    isFirst ? found[0].split('\n').length : 1,
  );
  const counter = new LineCounter();
  const document = parseDocument(written, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  const [wrong] = document.errors;
  if (wrong) return err(refuse(lineOf(wrong.pos[0]), 'front-matter', { message: wrong.message }));
  const entries: unknown = document.toJS({ maxAliasCount: 10 });
  if (entries !== null && (typeof entries !== 'object' || Array.isArray(entries)))
    return err(refuse(2, 'wrong-entry', { key: '---', expected: '`key: value`' }));
  const values = (entries ?? {}) as Record<string, unknown>;
  const lineAt = (key: string): number => {
    const node = document.get(key, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lineOf(node.range[0]) : 1;
  };
  const strange = Object.keys(values).find((key) => !known.includes(key));
  if (strange !== undefined)
    return err(refuse(lineAt(strange), 'unknown-key', { key: strange, known: known.join(', ') }));
  const unlike = (key: string, expected: string) =>
    err(refuse(lineAt(key), 'wrong-entry', { key, expected }));

  const {
    deck = decks ? (decks.length === 1 ? decks[0] : undefined) : '',
    mode = 'fill',
    tags = [],
    forbid = [],
    id,
  } = values;
  if (deck === undefined) return err(refuse(1, 'no-deck', { decks: decks?.join(' | ') ?? '' }));
  if (typeof deck !== 'string') return unlike('deck', 'text');
  if (decks && !decks.includes(deck))
    return err(refuse(lineAt('deck'), 'unknown-deck', { deck, decks: decks.join(', ') }));
  if (!isText(mode) || !modes.includes(mode)) return unlike('mode', modes.join(' | '));
  if (!isTexts(tags)) return unlike('tags', '[…, …]');
  if (!isTexts(forbid)) return unlike('forbid', '[spec.…, …]');
  if (id !== undefined && !isText(id)) return unlike('id', 'text');

  const localized: Record<'title' | 'explain', Localized<string>> = { title: {}, explain: {} };
  for (const key of ['title', 'explain'] as const) {
    const value = values[key];
    if (value === undefined) continue;
    if (!isText(value)) return unlike(key, 'text');
    const each = inEachLanguage(value, languages);
    if (!each)
      return err(refuse(lineAt(key), 'language-count', { text: value, count: String(languages.length) }));
    localized[key] = each;
  }
  return ok({
    front: {
      deck,
      titles: localized.title,
      explains: localized.explain,
      tags,
      mode: mode as ManifestMode,
      forbidden: forbid,
      ...(id !== undefined && { id }),
    },
    lines,
  });
}

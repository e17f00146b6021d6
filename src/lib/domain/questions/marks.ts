import type { FreeValue, Language, Localized, ManifestBlank } from '../course';
import { err, ok, type Result } from '../result';
import { commentsIn, type Comment } from './comments';
import type { QuestionError, Refuse } from './problem';
import { inEachLanguage } from './sections';
import { placesIn, type Stretch, type YamlPlace, type YamlPlaces } from './yaml-places';

/** A blank with its hint in each language. */
export type MarkedBlank = Omit<ManifestBlank, 'hint'> & { hints: Localized<string> };

/** A manifest without its marks, and what they ask for. */
export interface Marked {
  manifest: string;
  blanks: MarkedBlank[];
  free: FreeValue[];
}

type Mark =
  | { is: 'blank'; of: ManifestBlank['of']; hints: Localized<string>; comment: Comment }
  | { is: 'any'; name: string; comment: Comment };

const blankMark = /^#\s*\?(\S*)\s*(.*)$/;
const anyMark = /^#\s*any(?:\s+(.*))?$/;
const kinds: Readonly<Record<string, ManifestBlank['of']>> = {
  '': 'value',
  key: 'key',
  pair: 'pair',
  block: 'block',
};

/** Reads the marks of the manifest in a question. Without `takesBlanks` only those of free values count. */
export function readMarks(
  text: string,
  languages: readonly Language[],
  takesBlanks: boolean,
  refuse: Refuse,
): Result<Marked, QuestionError> {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const places = placesIn(text);
  const marks: Mark[] = [];
  for (const comment of commentsIn(text)) {
    const mark = markIn(comment, languages, (code, details) => refuse(lineAt(comment.start), code, details));
    if (!mark) continue;
    if (!mark.ok) return mark;
    marks.push(mark.value);
  }
  for (const { start, end } of places.texts) {
    const lines = text.slice(start, end).split('\n').slice(1);
    const inside = lines.findIndex((line) => /#\s*\?(?:key|pair|block)?(?:\s|$)/.test(line));
    if (inside >= 0) return err(refuse(lineAt(start) + 1 + inside, 'mark-in-text'));
  }

  const blanks: MarkedBlank[] = [];
  const free: FreeValue[] = [];
  for (const mark of marks) {
    const line = lineAt(mark.comment.start);
    const refused = (code: Parameters<Refuse>[1]) => err(refuse(line, code));
    const { start: lineStart } = lineOf(text, mark.comment.start);
    if (text.slice(lineStart, mark.comment.start).trim() === '') return refused('mark-alone');
    const { start, end } = mark.comment;
    if (places.brackets.some((each) => each.start < start && end < each.end))
      return refused('mark-in-brackets');
    const place = placeOn(lineStart, start, places);
    const stretch = place && stretchFor(mark, place, start);
    if (!stretch)
      return refused(mark.is === 'blank' && mark.of === 'block' ? 'nothing-under' : 'nothing-to-blank');
    if (mark.is === 'any') free.push({ name: mark.name, ...stretch });
    if (takesBlanks) {
      const isFreeInBlank = mark.is === 'any' && blanks.some((each) => holds(each, stretch));
      if (mark.is === 'blank') blanks.push({ ...stretch, of: mark.of, hints: mark.hints });
      else if (!isFreeInBlank) blanks.push({ ...stretch, of: 'value', hints: {} });
    }
    const before = blanks.at(-2);
    if (takesBlanks && before && blanks.at(-1)!.start < before.end) return refused('blank-in-blank');
  }
  return ok(withoutMarks(text, marks, blanks, free));
}

const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end;

function lineOf(text: string, offset: number): Stretch {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

function markIn(
  comment: Comment,
  languages: readonly Language[],
  refuse: (code: Parameters<Refuse>[1], details?: Record<string, string>) => QuestionError,
): Result<Mark, QuestionError> | undefined {
  const any = anyMark.exec(comment.text);
  if (any) {
    const name = any[1]?.trim() ?? '';
    return /^\S+$/.test(name) ? ok({ is: 'any', name, comment }) : err(refuse('any-name'));
  }
  const blank = blankMark.exec(comment.text);
  if (!blank) return undefined;
  const [, kind = '', hint = ''] = blank;
  const of = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!of) return err(refuse('unknown-mark', { mark: `?${kind}` }));
  const hints = hint.trim() === '' ? {} : inEachLanguage(hint.trim(), languages);
  if (!hints) return err(refuse('language-count', { text: hint, count: String(languages.length) }));
  return ok({ is: 'blank', of, hints, comment });
}

/** The innermost thing that begins on a line, before a comment. */
function placeOn(lineStart: number, comment: number, { places }: YamlPlaces): YamlPlace | undefined {
  const begins = ({ key, value }: YamlPlace) => key?.start ?? value?.start ?? -1;
  return places.filter((place) => begins(place) >= lineStart && begins(place) < comment).at(-1);
}

/** What a mark leaves out; nothing where the line has nothing of that kind. */
function stretchFor(mark: Mark, { key, value, isBlock, isBlockText }: YamlPlace, comment: number) {
  const isOnLine = value && !isBlock && (isBlockText || value.start < comment);
  const of = mark.is === 'any' ? 'value' : mark.of;
  if (of === 'block') return value && isBlock && value.start > comment ? value : undefined;
  if (of === 'key') return key;
  if (!isOnLine) return undefined;
  return of === 'pair' ? key && { start: key.start, end: value.end } : value;
}

/** The text without its marks, and the places as they are then. */
function withoutMarks(
  text: string,
  marks: readonly Mark[],
  blanks: readonly MarkedBlank[],
  free: readonly FreeValue[],
): Marked {
  const cuts = marks.map(({ comment: { start, end } }): Stretch => {
    const before = text.slice(0, start);
    return { start: before.replace(/[ \t]+$/, '').length, end };
  });
  const moved = (offset: number) =>
    offset - cuts.reduce((sum, { start, end }) => (end <= offset ? sum + end - start : sum), 0);
  const move = <T extends Stretch>(each: T): T => ({
    ...each,
    start: moved(each.start),
    end: moved(each.end),
  });
  let manifest = '';
  let at = 0;
  for (const { start, end } of cuts) {
    manifest += text.slice(at, start);
    at = end;
  }
  return { manifest: manifest + text.slice(at), blanks: blanks.map(move), free: free.map(move) };
}

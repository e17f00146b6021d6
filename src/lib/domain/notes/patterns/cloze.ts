import type { Blank, FactBody, Pattern } from '../facts';
import { hidden, type Entry } from '../outline';
import { sentencesOf } from '../sentences';
import { split } from '../separators';
import { isRemark, isStatement } from '../vocabulary';
import { remarksOf } from './definition';

const bold = /(\*\*|__)(?!\s)(.+?)(?<!\s)\1/g;
const longestBlank = 40;
const mostBold = 2;
/** Too little is left of a shorter sentence to tell what belongs there. */
const leastAround = 12;

/** Bold for the sake of loudness, not of a term. */
const loud =
  /^(?:정말|매우|아주|꼭|반드시|절대|주의|중요|필수|참고|단|하지만|그러나|또한|즉|모두|항상|가장|not|only|always|never|must|very|all|no|note|important)(?:로|적으로|히)?[!:：]?$/i;
/** The writer speaks of the day, not of the subject. */
const chatter =
  /(?:저는|제가|나는|내가|오늘|어제|이번|우리|여러분|봤다|했다|싶다|같다|겠다|해보자|보자|습니다만)|\b(?:I|we|you|my|our|your|today|let's)\b/i;

const boldBlanks = (entry: Entry): Blank[] =>
  [...entry.mask.matchAll(bold)].flatMap((found, group) => {
    const [whole, mark] = found as unknown as [string, string];
    const start = found.index;
    const text = entry.source.slice(start + mark.length, start + whole.length - mark.length);
    return [{ start, end: start + whole.length, text, group }];
  });

/** What may be left out of a sentence that the author only made bold. */
function telling(entry: Entry, blanks: Blank[]): Blank[] {
  if (!['line', 'item'].includes(entry.form) || split(entry) || blanks.length > mostBold) return [];
  return blanks.filter(
    ({ text, start, end }) =>
      text.length > 1 &&
      text.length <= longestBlank &&
      !loud.test(text) &&
      !/[.!?:：]$/.test(text) &&
      start > 0 &&
      entry.source.length - (end - start) >= leastAround,
  );
}

/** Sentences with something to fill in: marked by the author, or a bold term within a statement. */
export const cloze: Pattern = (entry) => {
  if (entry.arrow || isRemark(entry.mask) || entry.form === 'code') return undefined;
  const marked = entry.blanks ?? [];
  const blanks = marked.length > 0 ? marked : telling(entry, boldBlanks(entry));
  if (blanks.length === 0) return undefined;
  const bodies = sentencesOf(entry).flatMap(({ source, mask, offset }): FactBody<'cloze'>[] => {
    const own = blanks
      .filter(({ start, end }) => start >= offset && end <= offset + source.length)
      .map((blank) => ({ ...blank, start: blank.start - offset, end: blank.end - offset }));
    if (own.length === 0) return [];
    const words = mask.replaceAll(hidden, 'x');
    if (marked.length === 0 && (!isStatement(words) || /\?$/.test(words) || chatter.test(words))) return [];
    return [{ kind: 'cloze', sentence: source, blanks: own }];
  });
  if (bodies.length === 0) return undefined;
  // A definition with something marked in it is both.
  return { bodies, remarks: remarksOf(entry), whole: marked.length > 0 && !split(entry) };
};

import { nameOf, shape } from '../names';
import { hidden, type Entry } from '../outline';
import type { SkipReason } from '../reasons';
import { arrowsIn, split, type Split } from '../separators';
import {
  isChatter,
  isMark,
  isNoTerm,
  isQualityLabel,
  isRemark,
  isStatement,
  isTerm,
  placeInOrder,
} from '../vocabulary';
import { termsIn } from './terms';

/** A value as YAML writes it: a number, a truth value, one word, a quoted text, a flow collection. */
const yamlValue = /^(?:-?\d[\d.]*\w*|true|false|null|[A-Za-z][\w./:-]*|"[^"]*"|'[^']*'|\[.*\]|\{.*\})$/;
const yamlKey = /^[a-z][\w.-]*$/;
const pathOrAddress = /^`?(?:~?\.{0,2}\/[\w.~/-]*|[A-Za-z]:\\\S+|https?:\/\/\S+|<https?:[^>]+>)`?$/;

const isPartOfSameForm = (entry: Entry): boolean =>
  (entry.parent?.children ?? []).some(
    (other) => other !== entry && !other.arrow && split(other)?.by === 'arrow' && arrowsIn(other) === 1,
  );

/** Why a line that splits into two is no definition, or `undefined` if it is one; `'none'` needs no report. */
export function objection({ by, term, meaning }: Split, entry: Entry): SkipReason | 'none' | undefined {
  const words = shape(term).replace(/\s*\([^()]*\)$/, '');
  const said = meaning.source;
  if (isNoTerm(words) || isRemark(entry.mask)) return 'none';
  if (placeInOrder(words) !== undefined) return 'none';
  if (isChatter(said) || (entry.parent && isQualityLabel(nameOf(entry.parent)))) return 'none';
  if (said === '') return entry.children.length > 0 ? 'none' : 'no-meaning';
  if (pathOrAddress.test(said)) return 'looks-like-a-path';
  // A picture or a link alone says nothing of the term.
  if (/^!\[/.test(said) || (/^\[/.test(said) && [...meaning.mask].every((letter) => letter === hidden)))
    return 'none';
  if (by === 'colon' && yamlKey.test(term.source) && yamlValue.test(said)) return 'looks-like-yaml';
  if (by === 'equals' && yamlValue.test(said) && /^[\w.-]+$/.test(term.source)) return 'looks-like-yaml';
  if (isMark(said)) return 'only-a-mark';
  if (by === 'arrow') {
    if (arrowsIn(entry) > 1) return 'none';
    const short = isTerm(words) && !isStatement(words) && words.split(/\s+/).length <= 4;
    if (!short || !(entry.children.length > 0 || isPartOfSameForm(entry))) return 'consequence';
  }
  const isList = words.includes(', ') && termsIn(term, meaning).length === 1;
  if (!isTerm(words) || isList || (by !== 'bold' && isStatement(words) && /[.!?]$/.test(words)))
    return 'term-too-long';
  return undefined;
}

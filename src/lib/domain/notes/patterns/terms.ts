import { shape } from '../names';
import { cut, type Line } from '../outline';
import { isStatement, isTerm } from '../vocabulary';

/** Not within brackets. */
const between = /(?:\s+\/\s+|,\s+|\s+·\s+)(?![^()]*\))/g;

function partsOf(line: Line): Line[] {
  const parts: Line[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.mask.matchAll(between)) {
    parts.push(cut(line, from, index));
    from = index + mark.length;
  }
  return [...parts, cut(line, from)];
}

/**
 * The terms that one line defines: `Liveness / Readiness: …` defines two, each by its own part of the meaning where that
 * has as many, else by the whole.
 */
export function termsIn(term: Line, meaning: Line): { term: Line; meaning: Line }[] {
  const terms = partsOf(term);
  const isList =
    terms.length > 1 &&
    terms.length <= 4 &&
    terms.every(
      (each) => isTerm(shape(each)) && !isStatement(shape(each)) && shape(each).split(/\s+/).length <= 3,
    );
  if (!isList) return [{ term, meaning }];
  const slashed = /\s\/\s/.test(meaning.mask) ? partsOf(meaning) : [];
  return terms.map((each, at) => ({
    term: each,
    meaning: slashed.length === terms.length ? slashed[at]! : meaning,
  }));
}

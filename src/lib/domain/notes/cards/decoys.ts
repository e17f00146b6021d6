import type { Decoy } from '../../course';
import { letterPairs, likeness, normalise } from '../../text';
import { paragraph } from '../compose';
import type { FactBody, Finding } from '../facts';
import type { Names } from '../known-names';
import { plainLine } from '../names';
import { isCode, isValueLike } from '../question-context';
import { labelIn } from '../vocabulary';
import { wordingOf } from '../wording';
import type { Neighbour } from './draft';

/** A screen shows three of them. More siblings make the card new at every review; cousins only fill what is missing. */
const shown = 3;
const most = 6;
/** A decoy this much shorter or longer gives itself away. */
const widest = 2.2;
/** Meanings this alike could both be right, or look like one option twice. */
const tooAlike = 0.6;

/** How a term is written. */
const formOf = (term: string): 'code' | 'value' | 'name' =>
  isCode(term) ? 'code' : isValueLike(term) ? 'value' : 'name';

/** A meaning without what stands in brackets, which tells nothing apart. */
const saidIn = (meaning: string): string =>
  normalise(plainLine(meaning).replace(/\s*[(（][^)）]*[)）]/g, ''));

/**
 * Meanings of other terms that could be taken for this one's: of siblings first, then of cousins. None that could be right
 * as well, that names its own term, that answers another question, or that stands out by its length.
 */
export function decoysFor(
  { meaning, term }: FactBody<'definition'>,
  finding: Finding,
  neighbours: Neighbour<'definition'>[],
  names: Names,
): Decoy[] {
  const { answers } = wordingOf(finding.language);
  const right = saidIn(meaning);
  /** The right meaning and the decoys so far: each option must differ from all others. */
  const options = [letterPairs(right)];
  const own = names.of(term);
  const label = labelIn(finding.source.path.at(-1) ?? '');
  const form = formOf(term);
  /** A cousin in a list of another label, written otherwise, or that answers another question is another kind of thing. */
  const isAlike = ({ body, source }: Finding): boolean =>
    body.kind === 'definition' &&
    formOf(body.term) === form &&
    labelIn(source.path.at(-1) ?? '') === label &&
    answers(body.meaning) === answers(meaning);
  const decoys: Decoy[] = [];
  const seen = new Set([right]);
  for (const { fact, body, finding: its, isSibling } of neighbours) {
    if (decoys.length === most || (decoys.length >= shown && !isSibling)) break;
    const said = saidIn(body.meaning);
    const ratio = said.length / right.length;
    const theirs = names.of(body.term);
    if (
      body.from === 'under' ||
      (!isSibling && !isAlike(its)) ||
      seen.has(said) ||
      ratio > widest ||
      ratio < 1 / widest ||
      theirs.some((name) => own.includes(name)) ||
      names.leaks(said, [...theirs, ...own]) ||
      said.includes(right) ||
      right.includes(said) ||
      options.some((option) => likeness(option, letterPairs(said)) > tooAlike)
    )
      continue;
    seen.add(said);
    options.push(letterPairs(said));
    decoys.push({ text: paragraph(body.meaning), fact });
  }
  return decoys;
}

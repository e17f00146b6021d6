import type { Decoy } from '../../course';
import { likeness } from '../../text';
import { paragraph } from '../compose';
import type { FactBody, Finding } from '../facts';
import type { Names } from '../known-names';
import { sayingOf, type Saying } from '../meanings';
import { isCode, isValueLike } from '../question-context';
import { rememberingOf } from '../remember';
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

/** What of a definition is compared with others. */
interface Told {
  saying: Saying;
  form: ReturnType<typeof formOf>;
  label: string;
  answers: string;
}

/** Each definition is looked at for many others. */
const toldBy = rememberingOf((finding: Finding): Told => {
  const { meaning, term } = finding.body as FactBody<'definition'>;
  return {
    saying: sayingOf(finding)!,
    form: formOf(term),
    label: labelIn(finding.source.path.at(-1) ?? ''),
    answers: wordingOf(finding.language).answers(meaning),
  };
});

/** A cousin in a list of another label, written otherwise, or that answers another question is another kind of thing. */
const isAlike = (a: Told, b: Told): boolean =>
  a.form === b.form && a.label === b.label && a.answers === b.answers;

/**
 * Meanings of other terms that could be taken for this one's: of siblings first, then of cousins. None that could be right
 * as well, that names its own term, that answers another question, or that stands out by its length.
 */
export function decoysFor(
  body: FactBody<'definition'>,
  finding: Finding,
  neighbours: Iterable<Neighbour<'definition'>>,
  names: Names,
): Decoy[] {
  const mine = toldBy(finding);
  const right = mine.saying.text;
  /** The right meaning and the decoys so far: each option must differ from all others. */
  const options = [mine.saying];
  const own = names.of(body.term);
  const decoys: Decoy[] = [];
  const seen = new Set([right]);
  for (const { fact, body: other, finding: its, isSibling } of neighbours) {
    if (decoys.length === most || (decoys.length >= shown && !isSibling)) break;
    if (other.from === 'under') continue;
    const told = toldBy(its);
    const said = told.saying.text;
    const ratio = said.length / right.length;
    if (
      (!isSibling && !isAlike(mine, told)) ||
      seen.has(said) ||
      ratio > widest ||
      ratio < 1 / widest ||
      said.includes(right) ||
      right.includes(said)
    )
      continue;
    const theirs = names.of(other.term);
    if (
      theirs.some((name) => own.includes(name)) ||
      names.leaks(said, [...theirs, ...own]) ||
      options.some((option) => likeness(option.pairs(), told.saying.pairs()) > tooAlike)
    )
      continue;
    seen.add(said);
    options.push(told.saying);
    decoys.push({ text: paragraph(other.meaning), fact });
  }
  return decoys;
}

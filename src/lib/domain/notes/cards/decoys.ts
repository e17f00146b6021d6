import type { Decoy } from '../../course';
import { letterPairs, likeness, normalise } from '../../text';
import { paragraph } from '../compose';
import type { FactBody, Finding } from '../facts';
import type { Names } from '../known-names';
import { plainLine } from '../names';
import { wordingOf } from '../wording';
import type { Neighbour } from './draft';

/** A screen shows three of them; more make the card new at every review. */
const most = 6;
/** A decoy this much shorter or longer gives itself away. */
const widest = 2.2;
/** Meanings this alike could both be right. */
const tooAlike = 0.6;

/** A meaning without what stands in brackets, which tells nothing apart. */
const saidIn = (meaning: string): string =>
  normalise(plainLine(meaning).replace(/\s*[(（][^)）]*[)）]/g, ''));

/**
 * Meanings of other terms that could be taken for this one's: of siblings first, then of cousins. None that could be right
 * as well, that names its own term, that answers another question, or that stands out by its length.
 */
export function decoysFor(
  { meaning, term }: FactBody<'definition'>,
  { language }: Finding,
  neighbours: Neighbour<'definition'>[],
  names: Names,
): Decoy[] {
  const { answers } = wordingOf(language);
  const right = saidIn(meaning);
  const pairs = letterPairs(right);
  const own = names.of(term);
  const decoys: Decoy[] = [];
  const seen = new Set([right]);
  for (const { fact, body } of neighbours) {
    if (decoys.length === most) break;
    const said = saidIn(body.meaning);
    const ratio = said.length / right.length;
    const theirs = names.of(body.term);
    if (
      body.from === 'under' ||
      seen.has(said) ||
      ratio > widest ||
      ratio < 1 / widest ||
      answers(body.meaning) !== answers(meaning) ||
      theirs.some((name) => own.includes(name)) ||
      names.leaks(said, [...theirs, ...own]) ||
      said.includes(right) ||
      right.includes(said) ||
      likeness(pairs, letterPairs(said)) > tooAlike
    )
      continue;
    seen.add(said);
    decoys.push({ text: paragraph(body.meaning), fact });
  }
  return decoys;
}

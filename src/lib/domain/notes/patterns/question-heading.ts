import type { FactBody, Pattern } from '../facts';
import { shape, termOf } from '../names';
import { cut, type Entry, type Line } from '../outline';
import { sentencesOf } from '../sentences';
import { isDefinitionLike } from '../separators';
import { isLab, isRemark, isStatement, isTerm } from '../vocabulary';
import { remarksOf } from './definition';

/** "도커란?", "트랜잭션이란 무엇인가?", "What is a pod?" */
const whatIs =
  /^(.{1,40}?)(?:이란|란)\s*(?:무엇(?:인가요?|일까요?|인지)?|뭘까요?|뭔가요?)?\s*\??$|^what(?:'s|\s+is|\s+are)\s+(?:an?\s+|the\s+)?(.{1,40}?)\s*\?$/i;
const number = /^Q\d{0,3}\s*[.:)]\s*/;

/** Nouns that end like "…란" and ask nothing. */
const noun = /(?:왜|호|재|반|혼|논|계|명|요|교|소|동|내|곤|환|산|파|찬|이|토|법|상|현)란$/;

/** The term that a heading or an item asks about, as a stretch of it. */
export function asksWhat(entry: Entry): Line | undefined {
  const start = number.exec(entry.mask)?.[0].length ?? 0;
  const found = whatIs.exec(entry.mask.slice(start));
  const name = found?.[1] ?? found?.[2];
  if (!name || !isTerm(name) || noun.test(entry.mask)) return undefined;
  const at = entry.mask.indexOf(name, start);
  return cut(entry, at, at + name.length);
}

/** Whether a line states something; a bold word in a sentence is no term with its meaning. */
const states = (entry: Entry): boolean =>
  (entry.form === 'line' || entry.form === 'item') &&
  !isRemark(entry.mask) &&
  (entry.form === 'line' || isStatement(shape(entry))) &&
  (!isDefinitionLike(entry) || (entry.form === 'line' && !/[:：→=]|\s[-–—]\s/.test(entry.mask)));

/** What stands directly under the question and is said of its term. */
function saidUnder(entry: Entry): Entry[] {
  const end = entry.children.findIndex((child) => !states(child));
  return entry.children.slice(0, end < 0 ? undefined : end);
}

/** A heading or an item that asks what something is, over the sentence that says it. */
export const questionHeading: Pattern = (entry) => {
  if (!['heading', 'item', 'line'].includes(entry.form) || entry.arrow || isLab(entry.source))
    return undefined;
  const asked = asksWhat(entry);
  const said = asked ? saidUnder(entry) : [];
  const [first, ...rest] = said;
  if (!asked || !first) return undefined;
  const [meaning] = sentencesOf(first);
  const { term, aliases } = termOf(asked);
  const remaining = first.source.slice(meaning!.offset + meaning!.source.length).trim();
  const body: FactBody<'definition'> = {
    kind: 'definition',
    term,
    aliases,
    meaning: meaning!.source,
    details: [...(remaining ? [remaining] : []), ...rest.map(({ source }) => source)],
    from: 'beside',
  };
  return { bodies: [body], remarks: remarksOf(entry), whole: true, uses: said };
};

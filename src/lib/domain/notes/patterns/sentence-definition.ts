import type { FactBody, Pattern } from '../facts';
import { nameOf, plainLine, shape, termOf } from '../names';
import { cut, type Entry, type Line } from '../outline';
import { sentencesOf } from '../sentences';
import { split } from '../separators';
import { endsInLabel, isLab, isLabel, isNoTerm, isRemark, isSectionName, isTerm } from '../vocabulary';
import { remarksOf } from './definition';

/** "도커란 …", "도커(Docker)는 …": the topic of a sentence, and what is said of it. */
const koreanTopic = /^(.{1,40}?)(이란|란|은|는)\s+(?=\S)/;
/** "A Pod is …", "Docker refers to …" */
const englishTopic = /^(?:(?:An?|The)\s+)?(.{1,40}?)\s+(is|are|refers to|means|stands for)\s+(?=\S)/;

const definesInKorean =
  /(?:말한다|말합니다|의미한다|의미합니다|뜻한다|뜻합니다|가리킨다|가리킵니다|일컫는다)[.。]?$/;
const isNominal = /(?:이다|입니다|이에요|예요)[.。]?$/;
const startsNominal = /^(?:an?|the|one of|any|a set of)\s/i;

/** Topics that no card can be about, because they stand for something else or are no thing. */
const pointer =
  /^(?:이|그|저|이것|그것|저것|이는|여기|여기서|우리|저희|나|오늘|이번|다음|위|아래|하나|둘|차이|차이점|이유|목적|목표|결과|방법|문제|핵심|장점|단점|특징|역할|예|경우|때|it|this|that|these|those|there|here|he|she|they|we|you|i|what|which|who|one|the following|another|both|each|all|some)$/i;

const withoutMarks = (text: string): string => text.replace(/^(\*\*|__|`)(.+)\1$/, '$2');
const isMarked = (text: string): boolean => /^(?:\*\*|__|`).+(?:\*\*|__|`)$/.test(text);
/** Names that stand out by their spelling: HTTP, MySQL, TCP/IP, kube-proxy. */
const isName = (text: string): boolean =>
  /^[A-Za-z][\w./+-]*$/.test(text) && /[a-z][A-Z]|[A-Z]{2}|-/.test(text);
const bare = (text: string): string =>
  plainLine(text)
    .replace(/\s*\([^)]*\)\s*$/, '')
    .toLowerCase();

/** A shorter sentence without a topic could be about anything. */
const shortestSaying = 12;

interface Told {
  term: Line;
  meaning: Line;
}

/** A sentence that says what its own topic is; `heading` is the name above it, if any. */
function tellsOf(sentence: Line, heading: string | undefined): Told | undefined {
  for (const [topic, korean] of [
    [koreanTopic, true],
    [englishTopic, false],
  ] as const) {
    const found = topic.exec(sentence.mask);
    if (!found) continue;
    const at = found[0].indexOf(found[1]!);
    const term = cut(sentence, at, at + found[1]!.length);
    const meaning = cut(sentence, found[0].length);
    const words = shape(term);
    if (!isTerm(words) || pointer.test(withoutMarks(words)) || words.split(/\s+/).length > 4) continue;
    const isAbout = heading !== undefined && bare(heading) === bare(withoutMarks(term.source));
    const said = meaning.mask;
    const defines = korean
      ? definesInKorean.test(said) ||
        (isNominal.test(said) && (isAbout || found[2]!.endsWith('란') || isMarked(term.source)))
      : /^(?:refers to|means|stands for)$/.test(found[2]!)
        ? isAbout || isMarked(term.source) || isName(term.source)
        : startsNominal.test(said) && (isAbout || isMarked(term.source) || isName(term.source));
    if (!defines && !(isAbout && korean && /다[.。]?$/.test(said))) continue;
    return {
      term: isAbout ? { ...term, source: heading } : { ...term, source: withoutMarks(term.source) },
      meaning,
    };
  }
  return undefined;
}

/** A sentence without a topic of its own, under a heading that is one: "… 프로토콜이다." */
const saysOf = (up: Entry, sentence: Line, heading: string | undefined): Told | undefined =>
  heading !== undefined &&
  sentence.mask.length >= shortestSaying &&
  isNominal.test(sentence.mask) &&
  !/^\S+(?:\s\S+)?[은는]\s/.test(sentence.mask)
    ? { term: { ...up, source: heading }, meaning: sentence }
    : undefined;

/** Whether a heading can be what the sentence under it is about. */
const isTopic = (entry: Entry): boolean => {
  const words = nameOf(entry);
  return (
    isTerm(words) &&
    words.split(/\s+/).length <= 4 &&
    ![isSectionName, isLab, isLabel, isNoTerm, endsInLabel].some((is) => is(words))
  );
};

/**
 * Sentences that say what something is: "도커란 …을 말한다", "**Pod** is a group of …", or the first sentence under a
 * heading with the same name.
 */
export const sentenceDefinition: Pattern = (entry) => {
  if (!['line', 'item'].includes(entry.form) || entry.arrow || isRemark(entry.mask) || split(entry))
    return undefined;
  const up = entry.parent;
  const first = up?.children.find((child) => child.form === 'line') === entry;
  const heading = up?.form === 'heading' && first && isTopic(up) ? termOf(up).term : undefined;
  const [sentence] = sentencesOf(entry);
  const told = sentence && (tellsOf(sentence, heading) ?? saysOf(up!, sentence, heading));
  if (!told) return undefined;
  const { term, aliases } = termOf(told.term);
  const body: FactBody<'definition'> = {
    kind: 'definition',
    term,
    aliases,
    meaning: told.meaning.source,
    details: [],
    from: 'beside',
  };
  return { bodies: [body], remarks: remarksOf(entry) };
};

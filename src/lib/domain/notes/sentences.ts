import { cut, type Line } from './outline';

/** Where a sentence ends within a line: not after a number ("1.") or a short abbreviation ("e.g."). */
const sentenceEnd = /(?<=[^\d\s.][.!?。]|[.!?。]["”’)])\s+(?=\S)/g;
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|cf|No|Fig|Mr|Dr|St)|\b[A-Z])\.$/;

/** The sentences of a line, each with its offset in it. */
export function sentencesOf(line: Line): (Line & { offset: number })[] {
  const found: (Line & { offset: number })[] = [];
  let from = 0;
  const put = (end: number) => {
    const sentence = cut(line, from, end);
    const offset = line.source.indexOf(sentence.source, from);
    if (sentence.source !== '') found.push({ ...sentence, offset });
  };
  for (const { index, 0: space } of line.mask.matchAll(sentenceEnd)) {
    if (abbreviation.test(line.mask.slice(from, index))) continue;
    put(index);
    from = index + space.length;
  }
  put(line.mask.length);
  return found;
}

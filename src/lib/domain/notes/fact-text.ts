import type { LockedText } from '../course';
import type { Body, Finding } from './facts';
import { plainLine } from './names';

interface Words {
  prompt: string;
  /** What decides whether two facts say the same. */
  answer: string;
  /** Members, steps or statements: each has its own permanent id. */
  details: string[];
}

const plainLines = (sources: string[]): string[] => sources.map(plainLine);

const words: { [K in Body['kind']]: (body: Extract<Body, { kind: K }>) => Words } = {
  definition: ({ term, meaning, details }) => ({
    prompt: plainLine(term),
    answer: plainLine(meaning),
    details: plainLines(details),
  }),
  // The order of a list means nothing.
  membership: ({ group, members }) => ({
    prompt: plainLine(group),
    answer: plainLines(members).sort().join(', '),
    details: plainLines(members),
  }),
  comparison: ({ sides, items }) => {
    const written = items.map(({ side, respect, text }) =>
      [...(respect ? [respect] : []), `${sides[side]!}: ${text}`].map(plainLine).join(' · '),
    );
    return { prompt: plainLines(sides).join(' / '), answer: written.join('; '), details: written };
  },
  rule: ({ condition, topic, consequence }) => ({
    prompt: [condition, topic].flatMap((part) => (part ? plainLine(part) : [])).join(', '),
    answer: plainLine(consequence),
    details: [],
  }),
  // One detail for each group of blanks: what is left out of the sentence.
  cloze: ({ sentence, blanks }) => ({
    prompt: plainLine(sentence),
    answer: plainLines(blanks.map(({ text }) => text)).join(', '),
    details: [...new Set(blanks.map(({ group }) => group))].map((group) =>
      blanks
        .filter((blank) => blank.group === group)
        .map(({ text }) => plainLine(text))
        .join(', '),
    ),
  }),
  sequence: ({ name, steps }) => ({
    prompt: plainLine(name),
    answer: plainLines(steps).join(' → '),
    details: plainLines(steps),
  }),
  command: ({ command, description, details }) => ({
    prompt: command,
    answer: plainLine(description),
    details: plainLines(details),
  }),
  plain: ({ question, answer }) => ({
    prompt: plainLine(question),
    answer: plainLines(answer).join(' '),
    details: [],
  }),
};

/** A fact in plain words: for its fingerprint, for lists and for search. */
export function wordsOf(finding: Finding): Words & { locked: LockedText; text: string } {
  const said = words[finding.body.kind](finding.body as never);
  const locked = { prompt: said.prompt, answer: said.answer, path: finding.source.path };
  return { ...said, locked, text: textOf(finding.body.kind, said) };
}

/** A fact's whole words: where its answer says all, that; else the answer and each detail as a sentence. */
function textOf(kind: Body['kind'], { answer, details }: Words): string {
  if (kind === 'membership') return details.join(', ');
  if (kind === 'sequence' || kind === 'comparison' || kind === 'cloze') return answer;
  return [answer, ...details]
    .map((part, at, all) => (at < all.length - 1 && !/[.。!?]$/.test(part) ? `${part}.` : part))
    .join(' ');
}

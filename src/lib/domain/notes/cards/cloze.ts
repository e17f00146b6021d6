import { paragraph, withBlanks } from '../compose';
import type { Blank } from '../facts';
import { hasWords } from '../known-names';
import { plainLine } from '../names';
import type { CardDraft, Maker } from './draft';

const isCode = (text: string): boolean => /^`[^`]+`$/.test(text);

export const cloze: Maker<'cloze'> = ({ sentence, blanks }, finding, { names, details, skip }) => {
  const { path } = finding.source;
  const groups = [...new Set(blanks.map(({ group }) => group))];
  return groups.flatMap((group): CardDraft<'cloze'>[] => {
    const own = blanks.filter((blank) => blank.group === group);
    const question = withBlanks(sentence, own);
    const others = plainLine(outside(sentence, own));
    // Another name in the sentence is part of what it says: "`daemonset`의 짧은 이름은 `ds`".
    if (own.some(({ text }) => hasWords(others, plainLine(text)))) {
      skip('leaks-answer');
      return [];
    }
    return [
      {
        facet: `cloze:${details[groups.indexOf(group)]!}`,
        question,
        answer: paragraph(sentence),
        task: {
          kind: 'cloze',
          blanks: own.map(({ text }) => ({
            accepted: names.of(text),
            // Code is exact; words may be written with other capitals and spaces.
            tolerance: { case: !isCode(text), spacing: !isCode(text) },
          })),
        },
        path: path.filter((name) => !own.some(({ text }) => names.leaks(name, names.of(text)))),
      },
    ];
  });
};

/** A sentence without its blanks. */
function outside(sentence: string, blanks: readonly Blank[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of blanks) {
    text += `${sentence.slice(from, start)} `;
    from = end;
  }
  return text + sentence.slice(from);
}

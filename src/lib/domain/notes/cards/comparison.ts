import { bullets, literal, paragraph } from '../compose';
import { plainLine } from '../names';
import { wordingOf } from '../wording';
import type { CardDraft, Maker } from './draft';

export const comparison: Maker<'comparison'> = ({ sides, items }, finding, { names, details }) => {
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const cards: CardDraft<'comparison'>[] = [];
  const written = ({ respect, text }: (typeof items)[number]) => (respect ? `${respect}: ${text}` : text);

  // An item that names a side, or is said of two, tells nothing or has two right places.
  const told = items.filter(
    (item) =>
      !names.speaks(
        plainLine(item.text),
        sides.flatMap((side) => names.of(side)),
      ) && items.filter((other) => written(other) === written(item)).length === 1,
  );
  if (sides.every((_, side) => told.some((item) => item.side === side)))
    cards.push({
      facet: 'which',
      question: paragraph(wording.which(sides)),
      answer: bullets(
        sides.map(
          (name, side) =>
            `**${name}**: ${told
              .filter((item) => item.side === side)
              .map(written)
              .join('; ')}`,
        ),
      ),
      task: {
        kind: 'sort',
        groups: sides.map(plainLine),
        items: told.map((item) => ({ text: paragraph(written(item)), group: item.side })),
      },
      path,
    });

  items.forEach(({ side, respect, text }, at) => {
    if (!respect || names.speaks(`${respect} ${sides[side]!}`, [plainLine(text)])) return;
    cards.push({
      facet: `value:${details[at]!}`,
      question: paragraph(wording.value(sides[side]!, literal(plainLine(respect)), text)),
      answer: paragraph(text),
      path,
    });
  });
  return cards;
};

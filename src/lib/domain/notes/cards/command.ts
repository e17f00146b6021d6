import { bullets, codeBlock, paragraph, together } from '../compose';
import { plainLine } from '../names';
import { wordingOf } from '../wording';
import type { CardDraft, Maker } from './draft';

export const command: Maker<'command'> = (body, finding, { names, hasTwin, skip }) => {
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const typed = codeBlock('sh', body.command);
  const description = paragraph(body.description);
  const cards: CardDraft<'command'>[] = [];
  if (hasTwin) skip('same-meaning');
  else if (names.speaks(plainLine(body.description), [body.command])) skip('leaks-answer');
  else
    cards.push({
      facet: 'command',
      question: together(description, paragraph(wording.command())),
      answer: typed,
      task: { kind: 'command', accepted: [body.command] },
      path,
    });
  cards.push({
    facet: 'effect',
    question: together(paragraph(wording.effect()), typed),
    answer: together(description, bullets(body.details)),
    path,
  });
  return cards;
};

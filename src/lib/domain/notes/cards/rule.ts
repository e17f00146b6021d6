import { paragraph, together } from '../compose';
import { plainLine } from '../names';
import { wordingOf } from '../wording';
import type { CardDraft, Maker } from './draft';
import { hasPronoun, pointsElsewhere } from './identifies';

export const rule: Maker<'rule'> = ({ condition, topic, consequence }, finding, { names, hasTwin, skip }) => {
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const cards: CardDraft<'rule'>[] = [];
  const said = plainLine(consequence);
  const asked = wording.holds(condition, topic, consequence);
  if (names.leaks(asked, [said])) skip('leaks-answer');
  else cards.push({ facet: 'holds', question: paragraph(asked), answer: paragraph(consequence), path });
  // A topic is part of what holds: asked for the condition alone, it would fit many.
  if (condition && !topic && !hasTwin && !pointsElsewhere.test(said) && !hasPronoun.test(said))
    cards.push({
      facet: 'when',
      question: together(paragraph(consequence), paragraph(wording.when())),
      answer: paragraph(condition),
      path: path.filter((name) => !plainLine(condition).includes(name)),
    });
  return cards;
};

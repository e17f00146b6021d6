import type { CardDraft, Maker, Neighbour } from './draft';
import { bullets, literal, paragraph, together } from '../compose';
import { decoysFor } from './decoys';
import { plainLine } from '../names';
import { contextOf, groupOf, questionFor } from '../question-context';
import { identifies } from './identifies';
import { wordingOf } from '../wording';

/** As many cards ask for a term by one of its details. */
const mostDetails = 4;

export const definition: Maker<'definition'> = (body, finding, asking) => {
  const { names, isAmbiguous, hasTwin, siblings, skip } = asking;
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const context = contextOf(finding, body.term, isAmbiguous, siblings);
  const within = context && literal(context);
  const several = body.from === 'under' && body.details.length > 0;
  const meaning = paragraph(body.meaning);
  const cards: CardDraft<'definition'>[] = [];

  const own = [...names.of(body.term), ...body.aliases];
  const leaks = names.leaks(plainLine(body.meaning), own);
  if (!several && !hasTwin && !leaks) {
    const decoys = decoysFor(body, finding, asking.neighbours() as Iterable<Neighbour<'definition'>>, names);
    if (decoys.length >= 3) {
      const question = paragraph(wording.choice(body.term, within));
      cards.push({ facet: 'choice', question, answer: meaning, task: { kind: 'choice', decoys }, path });
    } else if (siblings.terms.length > 3) skip('too-few-decoys');
  }

  const question = several
    ? wording.describe(body.term, within)
    : body.respect
      ? wording.value(body.term, literal(plainLine(body.respect)), body.meaning)
      : wording.meaning(body.term, questionFor(finding, body.meaning, siblings), within);
  const answer = together(meaning, bullets(body.details));
  cards.push({ facet: 'meaning', question: paragraph(question), answer, path });

  const group = groupOf(finding, context, siblings);
  const among = group && !names.leaks(group, own) ? literal(group) : undefined;
  const visible = path.filter((name) => !names.leaks(name, own));
  const askTerm = (facet: CardDraft<'definition'>['facet'], said: string) =>
    cards.push({
      facet,
      question: together(paragraph(said), paragraph(wording.term(among))),
      answer: paragraph(body.term),
      path: visible,
    });
  if (several && !identifies(body.meaning, own, names)) skip('several-statements');
  else if (hasTwin) skip('same-meaning');
  else if (leaks) skip('leaks-answer');
  else askTerm('term', body.meaning);
  if (several || hasTwin)
    body.details
      .map((text, at) => ({ text, facet: `detail:${asking.details[at]!}` as const }))
      .filter(({ text }) => identifies(text, own, names))
      .slice(0, mostDetails)
      .forEach(({ text, facet }) => askTerm(facet, text));
  return cards;
};

import type { DetailId, Facet, FactKind } from '../course';
import type { Prose } from '../text';
import { bullets, codeBlock, literal, numbered, paragraph, together } from './compose';
import type { FactBody, Finding } from './facts';
import type { Leaks } from './leaks';
import { plainLine } from './names';
import { contextOf, groupOf, questionFor, type Siblings } from './question-context';
import type { SkipReason } from './reasons';
import { wordingOf } from './wording';

/** A card in one language, before its fact has an id. */
export interface CardDraft<K extends FactKind = FactKind> {
  facet: Facet<K>;
  question: Prose;
  answer: Prose;
  /** Names above the fact, without those that would give the answer away. */
  path: string[];
}

export interface Asking {
  leaks: Leaks;
  /** Whether the term also stands elsewhere with another meaning. */
  isAmbiguous: boolean;
  /** Whether another term has the same meaning, or nearly. */
  hasTwin: boolean;
  /** Definitions beside this one in the notes. */
  siblings: Siblings;
  /** Permanent ids of the fact's details, in order. */
  details: DetailId[];
  skip(reason: SkipReason): void;
}

type Maker<K extends FactKind> = (body: FactBody<K>, finding: Finding, asking: Asking) => CardDraft<K>[];

const definition: Maker<'definition'> = (body, finding, asking) => {
  const { leaks, isAmbiguous, hasTwin, siblings, skip } = asking;
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const context = contextOf(finding, body.term, isAmbiguous, siblings);
  const within = context && literal(context);
  const several = body.from === 'under' && body.details.length > 0;
  const question = several
    ? wording.describe(body.term, within)
    : wording.meaning(body.term, questionFor(finding, body.meaning, siblings), within);
  const meaning = paragraph(body.meaning);
  const answer = together(meaning, bullets(body.details));
  const cards: CardDraft<'definition'>[] = [
    { facet: 'meaning', question: paragraph(question), answer, path },
  ];

  const whole = plainLine(body.term);
  const names = [whole.replace(/\s*\([^)]*\)$/, ''), whole, ...body.aliases];
  if (several) skip('several-statements');
  else if (hasTwin) skip('same-meaning');
  else if (leaks(plainLine(body.meaning), names)) skip('leaks-answer');
  else {
    const group = groupOf(finding, context, siblings);
    const among = group && !leaks(group, names) ? literal(group) : undefined;
    const asked = together(meaning, paragraph(wording.term(among)));
    const visible = path.filter((name) => !leaks(name, names));
    cards.push({ facet: 'term', question: asked, answer: paragraph(body.term), path: visible });
  }
  return cards;
};

const membership: Maker<'membership'> = (body, finding, { leaks, skip }) => {
  const question = wordingOf(finding.language).members(body.group, body.members.length, body.complete);
  if (body.members.some((member) => leaks(question, [plainLine(member)]))) {
    skip('leaks-answer');
    return [];
  }
  const path = finding.source.path;
  return [{ facet: 'members', question: paragraph(question), answer: bullets(body.members), path }];
};

/** A longer order is a list: it would run over the lines of a phone. */
const widestLine = 40;

const sequence: Maker<'sequence'> = (body, finding, { leaks, details }) => {
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const inline = body.steps.join(' → ');
  const answer = inline.length > widestLine ? numbered(body.steps) : paragraph(inline);
  const order: CardDraft<'sequence'> = {
    facet: 'order',
    question: paragraph(wording.order(body.name)),
    answer,
    path,
  };
  const follows = body.steps.slice(0, -1).flatMap((step, at): CardDraft<'sequence'>[] => {
    const after = body.steps[at + 1]!;
    const again = body.steps.filter((other) => other === step).length > 1;
    const question = wording.next(body.name, step);
    if (again || leaks(question, [plainLine(after)])) return [];
    return [
      {
        facet: `next:${details[at]!}`,
        question: paragraph(question),
        answer: paragraph(after),
        path,
      },
    ];
  });
  return [order, ...follows];
};

const command: Maker<'command'> = (body, finding, { leaks, hasTwin, skip }) => {
  const wording = wordingOf(finding.language);
  const { path } = finding.source;
  const typed = codeBlock('sh', body.command);
  const description = paragraph(body.description);
  const cards: CardDraft<'command'>[] = [];
  if (hasTwin) skip('same-meaning');
  else if (leaks(plainLine(body.description), [body.command])) skip('leaks-answer');
  else {
    const asked = together(description, paragraph(wording.command()));
    cards.push({ facet: 'command', question: asked, answer: typed, path });
  }
  const effect = together(description, bullets(body.details));
  cards.push({
    facet: 'effect',
    question: together(paragraph(wording.effect()), typed),
    answer: effect,
    path,
  });
  return cards;
};

const plain: Maker<'plain'> = (body, finding) => {
  const [first, ...rest] = body.answer;
  const answer = together(paragraph(first ?? ''), bullets(rest));
  return [{ facet: 'plain', question: paragraph(body.question), answer, path: finding.source.path }];
};

const makers: { [K in FactKind]: Maker<K> } = {
  definition,
  membership,
  sequence,
  command,
  plain,
};

/** The cards that ask a fact, in the order in which a learner meets them; `asking.skip` hears what cannot be asked. */
export function cardsFor(finding: Finding, asking: Asking): CardDraft[] {
  return makers[finding.body.kind](finding.body as never, finding, asking);
}

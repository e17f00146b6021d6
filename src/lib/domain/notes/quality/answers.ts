import { normalise, plainText, type Prose } from '../../text';
import { flawAt, type Asked, type Check, type Flaw } from './subject';

/** Characters of an answer that one can be expected to recall. */
const longest = 200;
const mostMembers = 9;

/** What is put where it belongs, or worked out, need not be recalled word by word. */
const notRecalled: ReadonlySet<string> = new Set(['sort', 'manifest']);

export const longAnswers: Check = ({ cards }) =>
  cards
    .filter(({ card, answer }) => !notRecalled.has(card.kind) && answer.length > longest)
    .map((asked) => flawAt('long-answer', asked, `${asked.answer.length}`));

const wordsOf = (prose: Prose): string => plainText(prose.tree);

/** What a learner is to give, for the kinds of cards whose answer is more than that or less. */
const wanted: Record<string, (asked: Asked) => string[]> = {
  list: ({ text: { task } }) => (task?.kind === 'list' ? task.members.map(({ text }) => wordsOf(text)) : []),
  cloze: ({ text: { task } }) =>
    task?.kind === 'cloze' ? task.blanks.flatMap(({ accepted }) => accepted) : [],
  // Their items stand in the question: to put them right is what is asked.
  sort: () => [],
  order: () => [],
};

/** An author who offers what may be answered leaks nothing. */
const offersAnswers =
  /(?:중|가운데|아니면|또는|혹은|이나|거나|vs\.?|\bor\b|\beither\b|\bwhich of\b)|(?:가요|나요|까요)[?,].*(?:가요|나요|까요)\?/i;

export const leakingQuestions: Check = ({ cards, names }) =>
  cards.flatMap((asked): Flaw[] => {
    const { card, facet, question, answer, text } = asked;
    if (facet === 'plain' && offersAnswers.test(question)) return [];
    const isTerm = facet === 'term' || facet === 'detail';
    const answers = wanted[card.kind]?.(asked) ?? (isTerm ? names.of(answer) : [answer]);
    const seen = isTerm ? [question, ...text.path].join('\n') : question;
    const isSaid = (each: string) => (isTerm ? names.leaks(seen, [each]) : names.speaks(seen, [each]));
    const leaked = answers.find((each) => normalise(each).length > 1 && isSaid(each));
    return leaked === undefined ? [] : [flawAt('leaking-question', asked, leaked)];
  });

export const longLists: Check = ({ cards, skipped }) => [
  ...skipped
    .filter(({ reason }) => reason === 'too-many-members')
    .map(({ file, line, about }): Flaw => ({ is: 'long-list', file, line, about })),
  ...cards
    .filter(({ text: { task } }) => task?.kind === 'order' && task.steps.length > mostMembers)
    .map((asked) => flawAt('long-list', asked)),
];

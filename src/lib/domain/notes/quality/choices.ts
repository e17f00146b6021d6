import type { Decoy, FactId } from '../../course';
import { letterPairs, likeness, normalise, plainText } from '../../text';
import { flawAt, type Asked, type Check, type Flaw } from './subject';

/** Options this alike cannot be told apart. */
const nearly = 0.85;
const fewest = 3;
/** An option this many times as long as any other, and this many characters longer, is seen to be another. */
const clearly = { times: 1.6, letters: 12 };

interface Choice {
  asked: Asked;
  right: string;
  decoys: (Omit<Decoy, 'text'> & { text: string })[];
}

const choicesOf = (cards: Asked[]): Choice[] =>
  cards.flatMap((asked): Choice[] => {
    const { task } = asked.text;
    if (task?.kind !== 'choice') return [];
    const decoys = task.decoys.map(({ text, fact }) => ({ text: plainText(text.tree), fact }));
    return [{ asked, right: asked.answer, decoys }];
  });

const areAlike = (a: string, b: string): boolean => {
  const [one, other] = [normalise(a), normalise(b)];
  return one === other || likeness(letterPairs(one), letterPairs(other)) >= nearly;
};

/** Choices with two right answers: a decoy says what the answer says, or is true of the same thing under another name. */
export const twoRightChoices: Check = ({ cards, facts, names }) => {
  const prompts = new Map(facts.map(({ fact, text }): [FactId, string] => [fact.id, text.prompt]));
  const namesOf = (id: FactId) => names.of(prompts.get(id) ?? '').map((name) => name.toLowerCase());
  return choicesOf(cards).flatMap(({ asked, right, decoys }): Flaw[] => {
    const own = new Set(namesOf(asked.card.fact));
    const wrong = decoys.find(
      ({ text, fact }) => areAlike(text, right) || namesOf(fact).some((name) => own.has(name)),
    );
    if (wrong) return [flawAt('two-right-choices', asked, wrong.text)];
    const twice = decoys.find(({ text }, at) =>
      decoys.slice(0, at).some((other) => areAlike(text, other.text)),
    );
    return twice ? [flawAt('equal-choices', asked, twice.text)] : [];
  });
};

/** Choices with too few decoys, and terms among several others that got none. */
export const fewChoices: Check = ({ cards, skipped }) => [
  ...choicesOf(cards)
    .filter(({ decoys }) => decoys.length < fewest)
    .map(({ asked, decoys }) => flawAt('too-few-choices', asked, `${decoys.length}`)),
  ...skipped
    .filter(({ reason }) => reason === 'too-few-decoys')
    .map(({ file, line, about }): Flaw => ({ is: 'no-choice', file, line, about })),
];

const isClearly = (longer: number, shorter: number): boolean =>
  longer >= shorter * clearly.times && longer - shorter >= clearly.letters;

export const lengthGiveaways: Check = ({ cards }) =>
  choicesOf(cards).flatMap(({ asked, right, decoys }): Flaw[] => {
    const lengths = decoys.map(({ text }) => text.length);
    if (isClearly(right.length, Math.max(...lengths))) return [flawAt('length-giveaway', asked, 'longest')];
    if (isClearly(Math.min(...lengths), right.length)) return [flawAt('length-giveaway', asked, 'shortest')];
    return [];
  });

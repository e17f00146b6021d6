import { letterPairs, likeness, normalise } from '../../text';
import type { SkipReason } from '../reasons';
import type { FlawName } from './sentences';
import { flawAt, placeOf, type Asked, type Check, type Flaw, type Stated } from './subject';

/** Said of one term, statements this alike are one. */
const nearly = 0.9;

/** What the build left out because it was there before. */
const repetitions: Partial<Record<SkipReason, FlawName>> = {
  'said-before': 'said-twice',
  'same-question': 'asked-twice',
};

/** Questions that are asked twice, and facts that are stated twice. */
export const sameQuestions: Check = ({ cards }) => {
  const first = new Map<string, Asked>();
  return cards.flatMap((asked): Flaw[] => {
    const key = normalise(asked.question);
    const before = first.get(key);
    if (!before) first.set(key, asked);
    return before ? [flawAt('same-question', asked, placeOf(before.text.source))] : [];
  });
};

export const saidTwice: Check = ({ facts, skipped }) => {
  const repeated = skipped.flatMap(({ reason, file, line, about }): Flaw[] => {
    const is = repetitions[reason];
    return is ? [{ is, file, line, about }] : [];
  });
  const byTerm = new Map<string, Stated[]>();
  const close = facts.flatMap((stated): Flaw[] => {
    const { prompt, text, source } = stated.text;
    const key = `${stated.fact.kind}\n${normalise(prompt)}`;
    const before = byTerm.get(key) ?? [];
    byTerm.set(key, [...before, stated]);
    const pairs = letterPairs(normalise(text));
    const same = before.find((other) => likeness(pairs, letterPairs(normalise(other.text.text))) >= nearly);
    if (!same) return [];
    const { file, line } = source;
    return [{ is: 'nearly-said-twice', file, line, about: prompt, other: placeOf(same.text.source) }];
  });
  return [...repeated, ...close];
};

import { isSlip } from './near-miss';
import type { Check, Flaw } from './subject';

/** A word that is written at least so often, and so many times as often as another one, is how it should be written. */
const frequent = { least: 5, times: 5 };
/** Short Korean words differ by one letter from many. */
const short = { letters: 2, times: 10 };

const word = /[가-힣]+|[A-Za-z][A-Za-z-]*[A-Za-z]/g;
/** What Korean puts after a noun; what it puts after nothing else tells nouns from verbs. */
const particles =
  /(?:(에서는|에서도|으로는|에서|에게|으로|까지|부터|처럼|보다|마다|을|를|의|와|과)|이라는|라는|이다|이며|이고|이나|은|는|이|가|에|로|도|만|들)$/;

/** A word as its name is written, without what Korean puts after it, and whether that tells that it is a noun. */
function nameIn(text: string): { name: string; isNoun: boolean } {
  const found = particles.exec(text);
  if (!found || found.index < 2) return { name: text, isNoun: /[A-Za-z]/.test(text) };
  return { name: text.slice(0, found.index), isNoun: found[1] !== undefined };
}

/** Words that differ by one letter from a name of the course, or from a word that the notes write much more often. */
export const unusualNames: Check = ({ facts, names }) => {
  const counts = new Map<string, number>();
  const nouns = new Set<string>();
  // What is practised asks in the same few words again and again, and its answers are code.
  const stated = facts.filter(({ fact }) => fact.kind !== 'practice');
  const places = stated.map(({ text }) => {
    const found = (`${text.prompt} ${text.text}`.match(word) ?? []).map(nameIn);
    for (const { name, isNoun } of found) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (isNoun) nouns.add(name);
    }
    return { ...text.source, words: new Set(found.map(({ name }) => name)) };
  });
  const given = new Set(names.all.flatMap((name) => name.match(word) ?? []));
  const known = new Set([...given].map((name) => name.toLowerCase()));
  const often = [...counts].filter(([name, count]) => count >= frequent.least && nouns.has(name));
  const timesFor = (name: string) => (name.length <= short.letters ? short.times : frequent.times);
  const meantBy = (each: string, count: number): string | undefined =>
    [...given].find((name) => isSlip(each, name)) ??
    often.find(([name, times]) => times >= count * timesFor(name) && isSlip(each, name))?.[0];
  const meant = new Map<string, string>();
  for (const [each, count] of counts) {
    const name = known.has(each.toLowerCase()) || count >= frequent.least ? undefined : meantBy(each, count);
    if (name !== undefined) meant.set(each, name);
  }
  return places.flatMap(({ file, line, words }) =>
    [...words].flatMap((each): Flaw[] => {
      const other = meant.get(each);
      return other === undefined ? [] : [{ is: 'unusual-name', file, line, about: each, other }];
    }),
  );
};

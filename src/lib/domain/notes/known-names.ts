import { soundOf } from '../text';
import { plainLine, termOf } from './names';
import { remembering } from './remember';

const isLatinLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[a-z0-9]/.test(letter);

const fold = remembering((text) => text.normalize('NFKC').toLowerCase().replace(/[`*]/g, ''));
const spaceless = remembering((text) => text.replace(/\s+/g, ''));

/** Whether a folded text speaks a folded name: Latin names as whole words (also in the plural), Korean ones anywhere. */
function speaks(text: string, name: string): boolean {
  if (name === '') return false;
  if (/[가-힣]/.test(name)) {
    const letters = spaceless(name);
    return letters.length > 1 && spaceless(text).includes(letters);
  }
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length).replace(/^(?:es|s)(?![a-z0-9])/, '');
    if (!isLatinLetter(text[at - 1]) && !isLatinLetter(after[0])) return true;
  }
  return false;
}

/** Whether a text has a name in so many words, whatever else the thing is called. */
export const hasWords = (text: string, name: string): boolean => speaks(fold(text), fold(name));

/** Shorter sounds are shared by words that have nothing to do with each other. */
const shortestSound = 4;
const soundsIn = (script: RegExp) => remembering((text) => (text.match(script) ?? []).map(soundOf));
const hangulSounds = soundsIn(/[가-힣]+/g);
const latinSounds = soundsIn(/[A-Za-z]{3,}/g);

/** Whether a text speaks a name in the other script: "스케줄링" speaks of "kube-scheduler". */
function sounds(text: string, name: string): boolean {
  // Of a phrase, or of a name in two scripts, no single word names the thing.
  if (/\s/.test(name) || (/[가-힣]/.test(name) && /[A-Za-z]/.test(name))) return false;
  const [inName, inText] = /[가-힣]/.test(name) ? [hangulSounds, latinSounds] : [latinSounds, hangulSounds];
  const spoken = inText(text);
  return inName(name).some(
    (sound) => sound.length >= shortestSound && spoken.some((each) => each.startsWith(sound)),
  );
}

/** What things are called: all names of one thing, across languages and scripts. */
export interface Names {
  /** Whether a text contains one of the names, or any other name of the same thing. */
  speaks(text: string, names: readonly string[]): boolean;
  /** Whether a text gives one of the names away: it speaks it, or a word of it in the other script. */
  leaks(text: string, names: readonly string[]): boolean;
  /** Every name of the thing that a term of the notes names, the term's own first. */
  of(term: string): string[];
  /** All names that the course gives. */
  all: readonly string[];
}

/** @param aliases groups of names for one thing, from course.yaml */
export function namesWith(aliases: readonly (readonly string[])[]): Names {
  const groups = new Map<string, string[]>();
  for (const group of aliases)
    for (const name of group) groups.set(fold(name), [...(groups.get(fold(name)) ?? []), ...group]);
  const others = (name: string): string[] => groups.get(fold(name)) ?? [];
  const speaksAny = (text: string, names: readonly string[]): boolean => {
    const folded = fold(text);
    return names.some((name) => [name, ...others(name)].some((each) => speaks(folded, fold(each))));
  };
  return {
    speaks: speaksAny,
    leaks: (text, names) => speaksAny(text, names) || names.some((name) => sounds(text, name)),
    of: remembering((term) => {
      const { bare, aliases: own } = termOf({ source: term, mask: term, line: 0 });
      const written = [plainLine(term), plainLine(bare), ...own];
      // An article is part of the term in a sentence, not of what it is called.
      const given = [...written, ...written.map((name) => name.replace(/^(?:an?|the)\s+/i, ''))];
      return [...new Set([...given, ...given.flatMap(others)])].filter((name) => name !== '');
    }),
    all: aliases.flat(),
  };
}

import { convertHangulToQwerty } from 'es-hangul';
import type { Stretch } from './yaml-tokens';

const hangul = /[\u3131-\u3163\uac00-\ud7a3]/;
const loneLetter = /[\u3131-\u3163]/;

/** Words of commands and manifests that are typed with the Korean layout without a lone letter. */
const known = new Set([
  'env',
  'suspend',
  'tls',
  'sleep',
  'Always',
  'cp',
  'rm',
  'ep',
  'cm',
  'cj',
  'to',
  'with',
  'show',
  'dir',
]);

/** What was meant with the Latin layout. */
export interface Meant {
  text: string;
  /** The words that change, as they were meant. */
  words: string[];
}

/**
 * What was meant where English was typed with the Korean layout: `ㅏㅕㅠㄷㅊ시` is `kubectl`. Korean words have no lone letters but the one
 * that is being composed at the end. Null where nothing looks like it.
 *
 * @param elsewhere where Korean is at home: comments, and text in quotes
 */
export function meantInLatin(text: string, elsewhere: readonly Stretch[] = []): Meant | null {
  const typed = [...text.matchAll(/[^\s"'{}[\],]+/g)]
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
    .filter(
      ({ word, start, end }) =>
        hangul.test(word) && !elsewhere.some((each) => each.start < end && start < each.end),
    );
  const isSlip = ({ word, start }: (typeof typed)[number]) => {
    const letter = loneLetter.exec(word);
    const isComposed = letter && start + letter.index === text.trimEnd().length - 1 && word.length === 1;
    return (letter && !isComposed) || known.has(convertHangulToQwerty(word).replace(/:$/, ''));
  };
  if (!typed.some(isSlip)) return null;
  const words = typed.map(({ word }) => convertHangulToQwerty(word));
  let meant = '';
  let at = 0;
  for (const [n, { start, end }] of typed.entries()) {
    meant += text.slice(at, start) + words[n]!;
    at = end;
  }
  return { text: meant + text.slice(at), words };
}

/** The stretches of a command that stand in quotes. */
export const quotedIn = (command: string): Stretch[] =>
  [...command.matchAll(/"[^"]*"?|'[^']*'?/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));

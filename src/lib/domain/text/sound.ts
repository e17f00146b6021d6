/** Classes of consonants as Korean tells them apart in borrowed words, in Unicode's order of initials: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ */
const initialClass = [
  'k',
  'k',
  'n',
  't',
  't',
  'l',
  'm',
  'p',
  'p',
  's',
  's',
  '',
  'c',
  'c',
  'c',
  'k',
  't',
  'p',
  'h',
];
/** Finals that borrowed words have: ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ, by their index among Unicode's final jamo. */
const finalClass: Record<number, string> = { 1: 'k', 4: 'n', 8: 'l', 16: 'm', 17: 'p', 19: 't', 21: 'n' };

function hangulSound(word: string): string {
  let sound = '';
  for (const letter of word) {
    const code = letter.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11_171) continue;
    sound += initialClass[Math.floor(code / 588)]! + (finalClass[code % 28] ?? '');
  }
  return sound;
}

/** How English spellings sound when Korean borrows them; the first that fits at a place. */
const spellings: [RegExp, string][] = [
  [/^sch/, 'sk'],
  [/^(?:tch|ch|sh(?=$))/, 'c'],
  [/^sh/, 's'],
  [/^ph/, 'p'],
  [/^th/, 's'],
  [/^(?:ck|qu|q|cc)/, 'k'],
  [/^x/, 'ks'],
  [/^c(?=[eiy])/, 's'],
  [/^c/, 'k'],
  [/^g(?=[eiy])/, 'c'],
  [/^(?:du|tu|j|z)/, 'c'],
  [/^(?:ng|n)/, 'n'],
  // Korean does not speak an r that closes a syllable.
  [/^r(?=$|[^aeiouy])/, ''],
  [/^[rl]/, 'l'],
  [/^[dt]/, 't'],
  [/^[bpvf]/, 'p'],
  [/^[kg]/, 'k'],
  [/^s/, 's'],
  [/^m/, 'm'],
  [/^h(?=[aeiou])/, 'h'],
];

function latinSound(word: string): string {
  let rest = word.toLowerCase();
  let sound = '';
  while (rest !== '') {
    const found = spellings.find(([spelling]) => spelling.test(rest));
    if (found) {
      rest = rest.replace(found[0], '');
      sound += found[1];
    } else rest = rest.slice(1);
  }
  return sound;
}

/**
 * The consonants of a word as they sound in Korean, so that a borrowed word can be known in either script: "scheduler" and
 * "스케줄러" are both `skcl`. Vowels are left out, and a sound that comes twice counts once.
 */
export function soundOf(word: string): string {
  const sound = /[가-힣]/.test(word) ? hangulSound(word) : latinSound(word);
  return sound.replace(/(.)\1+/g, '$1');
}

import { disassemble } from 'es-hangul';

/** Letters that are taken for each other when Korean is typed, or when a foreign word is written in it. */
const confused = [
  ...['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅅㅆ', 'ㅈㅉㅊ'],
  ...['ㅐㅔㅒㅖ', 'ㅏㅑ', 'ㅓㅕ', 'ㅗㅛ', 'ㅜㅠ', 'ㅏㅗ', 'ㅓㅗ', 'ㅜㅡ'],
];

/** Where two texts differ in one letter: put in another's place, left out, or put before the one that it follows. */
type Difference = { is: 'other'; a: string; b: string } | { is: 'one-more' } | { is: 'turned' };

function oneDifference(a: string, b: string): Difference | undefined {
  if (Math.abs(a.length - b.length) > 1 || a === b) return undefined;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [mine, its] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (mine.length + its.length === 1) return { is: 'one-more' };
  if (mine.length === 1 && its.length === 1) return { is: 'other', a: mine, b: its };
  if (mine.length === 2 && mine[0] === its[1] && mine[1] === its[0]) return { is: 'turned' };
  return undefined;
}

/** Shorter Korean words differ in one letter all the time. */
const shortestWithMore = 6;

function isKoreanSlip(word: string, name: string): boolean {
  const [mine, its] = [disassemble(word), disassemble(name)];
  const difference = oneDifference(mine, its);
  if (difference?.is === 'other')
    return confused.some((letters) => letters.includes(difference.a) && letters.includes(difference.b));
  return difference !== undefined && Math.min(mine.length, its.length) >= shortestWithMore;
}

const shortestLatin = 5;
const isCapital = (word: string): boolean => /^[A-Z]/.test(word);
const endings = ['s', 'es', 'd', 'ed', 'r', 'er', 'ing', 'ly', 'y'];

function isLatinSlip(word: string, name: string): boolean {
  const [mine, its] = [word, name].map((each) => each.toLowerCase().replaceAll('-', '')) as [string, string];
  if (mine[0] !== its[0] || Math.min(mine.length, its.length) < shortestLatin) return false;
  // "Succeed" is no form of the phase "Succeeded"; "succeed" is a word of its own.
  if (isCapital(word) && isCapital(name) && ['ed', 'd'].some((ending) => its === mine + ending)) return true;
  if (endings.some((ending) => its === mine + ending || mine === its + ending)) return false;
  const difference = oneDifference(mine, its);
  // "containerd" and "containers" end in two of those endings.
  const inEnding = difference?.is === 'other' && mine.slice(0, -1) === its.slice(0, -1);
  return difference !== undefined && !inEnding;
}

/** Whether a word looks like a slip for a name: one letter apart, in a way that slips are. */
export function isSlip(word: string, name: string): boolean {
  const isHangul = /^[가-힣]+$/.test(name);
  if (isHangul !== /^[가-힣]+$/.test(word)) return false;
  return isHangul ? isKoreanSlip(word, name) : isLatinSlip(word, name);
}

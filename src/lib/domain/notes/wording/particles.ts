import { josa } from 'es-hangul';

export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로' | '이란/란';

/**
 * How Korean reads the end of an English word, as a Hangul syllable with the same final sound; the first that fits. What
 * fits none ends in a vowel, because Korean adds one: 파드, 노드, 로그, 인그레스. es-hangul treats every Latin word so,
 * which is wrong for "kubelet", "Pending" or "Job".
 */
const endings: [RegExp, string][] = [
  // A silent e leaves the consonant before it: 네임, 플레인, 롤, 타입.
  [/me$/, '임'],
  [/ne$/, '인'],
  [/[^aeiou]?le$/, '을'],
  [/type$/, '입'],
  // Consonants that Korean writes under a syllable.
  [/ng$/, '잉'],
  [/(?:m|mb)$/, '임'],
  [/(?:n|gn)$/, '인'],
  [/l$/, '엘'],
  // After one short vowel these close the syllable: 맵, 훅, 스펙, 잡, 셋. After two, or a consonant, they do not: 포트, 루트.
  [/(?:^|[^aeiou])[aeiou](?:p|b)$/, '입'],
  [/(?:^|[^aeiou])[aeiou](?:c|k|ck)$/, '익'],
  [/ook$/, '욱'],
  [/(?:(?:^|[^aeiou])[aeiou]|ou)t$/, '잇'],
  [/(?:^|[^aeiou])oup$/, '웁'],
];

/** Names that are read in a way that their letters do not tell. */
const names: Record<string, string> = { cidr: '더', template: '릿', jobtemplate: '릿' };
/** Letters whose own names end in a consonant: 엘, 엠, 엔, 알. Abbreviations are read letter by letter. */
const letters: Record<string, string> = { L: '엘', M: '엠', N: '엔', R: '알' };
const digits = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
/** One digit after a letter is read in English: 에스쓰리, 이씨투. */
const englishDigits = ['로', '원', '투', '리', '포', '브', '스', '븐', '트', '인'];

function latinSound(word: string): string {
  const lower = word.toLowerCase();
  if (names[lower]) return names[lower];
  // Longer words in capitals are words: SERIALIZABLE.
  if (/(?:[A-Z]{2}|^[A-Za-z])$/.test(word) && !/^[A-Z]{6,}$/.test(word))
    return letters[word.at(-1)!.toUpperCase()] ?? '이';
  return endings.find(([ending]) => ending.test(lower))?.[1] ?? '이';
}

function numberSound(digitsRead: string): string {
  if (/[1-9]0$/.test(digitsRead)) return '십';
  return /00$/.test(digitsRead) ? '백' : digits[Number(digitsRead.at(-1))]!;
}

/** A Hangul syllable that ends as the text ends when it is read aloud. What stands in brackets at the end is not read. */
function finalSound(text: string): string {
  const read = text.replace(/\s*\([^()]*\)\s*$/, '').replace(/[^\p{L}\p{N}]+$/u, '');
  const last = read.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return last;
  const number = /[0-9]+$/.exec(read)?.[0];
  if (number && /[A-Za-z][0-9]$/.test(read)) return englishDigits[Number(number)]!;
  if (number) return numberSound(number);
  const word = /[A-Za-z]+$/.exec(read)?.[0];
  return word ? latinSound(word) : '이';
}

/** The form of a Korean particle that follows `text` when it is read aloud: `particle('kubelet', '은/는')` is `은`. */
export function particle(text: string, which: Particle): string {
  return josa.pick(finalSound(text), which);
}

import { josa } from 'es-hangul';

export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로' | '이란/란';

/**
 * How Korean reads a Latin word's end, as a Hangul syllable with the same final sound. The first ending that fits
 * decides. es-hangul treats every Latin word as if it ended in a vowel, which is wrong for "kubelet" or "Pending".
 */
const endings: [RegExp, string][] = [
  // Names that are spelled out or read in their own way.
  [/(^|[^a-z])(etcd|crd|cd|id)$/, '디'],
  [/(kubectl|ctl)$/, '엘'],
  [/(dns|os|tls|https?s|aws|gcs|eks|aks|k8s|k3s)$/, '스'],
  [/(pvc|rbac|mac)$/, '시'],
  // Silent e: the consonant before it is what sounds.
  [/(name|time|scheme|frame|volume|resume|runtime)$/, '임'],
  [/(line|machine|engine|online|none|clone|zone|plane|lane|pipeline|baseline)$/, '인'],
  [
    /(file|profile|module|schedule|rule|role|scale|console|single|handle|ble|ple|tle|dle|gle|cle|ale|ile|ole|ule)$/,
    '일',
  ],
  [/(type|pipe|scope|recipe|escape)$/, '입'],
  [/[aeiou]?(ke|te|de|se|ce|ge|ve|ze|fe|be|re|he|ee|ie|oe|ue|ye|xe|we)$/, '트'],
  [/(me)$/, '임'],
  [/(ne)$/, '인'],
  [/(le)$/, '을'],
  [/(pe)$/, '입'],
  // Consonants that Korean writes as a final.
  [/(ng)$/, '잉'],
  [/(gn)$/, '인'],
  [/(m|mb)$/, '임'],
  [/(n)$/, '인'],
  [/(l)$/, '엘'],
  // After a short vowel p, t and k close the syllable (셋, 맵, 훅); elsewhere they take a vowel (포트, 데몬셋 but 라우트).
  [/(^|[^aeiou])[aeiou]p$/, '입'],
  [/(^|[^aeiou])[aeiou](ck|k)$/, '익'],
  [/(^|[^aeiou])[aeiou]c$/, '익'],
  [/(^|[^aeiou])[eio]t$/, '잇'],
  [/oo[kp]$/, '욱'],
  [/(^|[^aeiou])[oa]b$/, '입'],
];

/** Single letters and abbreviations are read letter by letter: 엘, 엠, 엔, 아르 end in a consonant or not. */
const letters: Record<string, string> = { l: '엘', m: '엠', n: '엔', r: '알' };
const digits = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

function latinSound(word: string): string {
  const spelledOut =
    /^[A-Z0-9]+$/.test(word) && !/[AEIOU]/.test(word.slice(1, -1))
      ? word
      : /^[A-Z]{1,3}$/.test(word)
        ? word
        : '';
  if (spelledOut) return letters[spelledOut.at(-1)!.toLowerCase()] ?? '이';
  const lower = word.toLowerCase();
  return endings.find(([ending]) => ending.test(lower))?.[1] ?? '이';
}

/** A Hangul syllable that ends as the text ends when it is read aloud. What stands in brackets at the end is not read. */
function finalSound(text: string): string {
  const read = text.replace(/\s*\([^()]*\)\s*$/, '').replace(/[^\p{L}\p{N}]+$/u, '');
  const last = read.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return last;
  if (/[0-9]/.test(last))
    return read.endsWith('10') ? '십' : read.endsWith('00') ? '백' : digits[Number(last)]!;
  const word = /[A-Za-z0-9]+$/.exec(read)?.[0];
  return word ? latinSound(word) : '이';
}

/** The form of a Korean particle that follows `text` when it is read aloud: `particle('kubelet', '은/는')` is `은`. */
export function particle(text: string, which: Particle): string {
  return josa.pick(finalSound(text), which);
}

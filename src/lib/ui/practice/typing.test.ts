import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantInLatin, quotedIn } from './korean-layout';
import { plainTyping } from './plain-typing';

test('what a keyboard put in is undone', () => {
  expect(plainTyping('kubectl get po \u2014output=\u201cwide\u201d')).toBe('kubectl get po --output="wide"');
  expect(plainTyping('a\uff1a\u3000b\u00a0\u2018c\u2019')).toBe("a: b 'c'");
});

describe('typed with the Korean layout', () => {
  test.each([
    ['ㅏㅕㅠㄷㅊ시', 'kubectl'],
    ['ㅏㅕㅠㄷㅊ시 ㅎㄷㅅ ㅔㅐㅇㄴ -ㅜ 노ㅐㅔ', 'kubectl get pods -n shop'],
    ['kubectl get ㅔㅐㅇㄴ', 'kubectl get pods'],
    ['ㄱㄷㅔㅣㅑㅊㅁㄴ: 3', 'replicas: 3'],
    ['{메ㅔ: ㅈㄷㅠ}', '{app: web}'],
    ['둪', 'env'],
    ['신:', 'tls:'],
  ])('%s is %s', (typed, meant) => {
    expect(meantInLatin(typed)?.text).toBe(meant);
  });

  test.each(['kubectl', '테스트', 'description=테스트', 'ㅏ', 'kubectl ㅎ', ''])(
    '%s is as it was meant',
    (typed) => {
      expect(meantInLatin(typed)).toBeNull();
    },
  );

  test('Korean in quotes is Korean', () => {
    const text = 'kubectl annotate pod web note="ㅋㅋ 좋아" -ㅜ 노ㅐㅔ';
    expect(meantInLatin(text, quotedIn(text))).toEqual({
      text: 'kubectl annotate pod web note="ㅋㅋ 좋아" -n shop',
      words: ['-n', 'shop'],
    });
  });

  test('any text can be typed', () => {
    const text = fc.string({ unit: fc.constantFrom('가', 'ㅏ', 'ㄳ', 'ㅘ', '힣', ' ', '"', 'a', ':') });
    fc.assert(fc.property(text, (each) => void meantInLatin(each, quotedIn(each))));
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTyped } from './as-typed';
import { splitWords } from './split-words';

test.each([
  ['web', 'web'],
  ['nginx=nginx:1.28', 'nginx=nginx:1.28'],
  ['app=web,tier!=front', 'app=web,tier!=front'],
  ['값=하나', '값=하나'],
  ['', "''"],
  ['!app', "'!app'"],
  ['*=nginx', "'*=nginx'"],
  ['env in (a,b)', "'env in (a,b)'"],
  ['jsonpath={.a}', "jsonpath='{.a}'"],
  ['a=b c', "a='b c'"],
  ["a=it's", String.raw`a='it'\''s'`],
])('%j is typed as %s', (text, typed) => {
  expect(asTyped(text)).toBe(typed);
});

test('a shell makes the same word of it', () => {
  const word = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(word, (text) => {
      const words = splitWords(`kubectl ${asTyped(text)}`);
      expect(words.ok && words.value.map((each) => each.text)).toEqual(['kubectl', text]);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from './split-words';

const wordsOf = (text: string): string[] | string => {
  const split = splitWords(text);
  return split.ok ? split.value.map((word) => word.text) : split.error.code;
};

test.each<[string, string[]]>([
  ['kubectl get pods', ['kubectl', 'get', 'pods']],
  ['  k   get\tpo  ', ['k', 'get', 'po']],
  ['$ kubectl get pods', ['kubectl', 'get', 'pods']],
  ['# kubectl get pods', ['kubectl', 'get', 'pods']],
  ['> k get po', ['k', 'get', 'po']],
  ['kubectl get pods # all of them', ['kubectl', 'get', 'pods']],
  ['# all pods\nkubectl get pods\n# done\n', ['kubectl', 'get', 'pods']],
  ['k get po#1', ['k', 'get', 'po#1']],
  ['k run web \\\n  --image=nginx', ['k', 'run', 'web', '--image=nginx']],
  ['k run web --ima\\\nge=nginx', ['k', 'run', 'web', '--image=nginx']],
  ['k get po \\', ['k', 'get', 'po']],
  [`k run web --env='A=1 2'`, ['k', 'run', 'web', '--env=A=1 2']],
  ['k run web --env="A=\\"x\\" \\$B"', ['k', 'run', 'web', '--env=A="x" $B']],
  [`k x 'a"b' "c'd" e\\ f`, ['k', 'x', 'a"b', "c'd", 'e f']],
  [`k x '' ""`, ['k', 'x', '', '']],
  [`k x '$A' "\\d"`, ['k', 'x', '$A', '\\d']],
  ['k run web —image=nginx', ['k', 'run', 'web', '--image=nginx']],
  ['k get po –o wide', ['k', 'get', 'po', '-o', 'wide']],
  ['k annotate po web a=“b c”', ['k', 'annotate', 'po', 'web', 'a=b c']],
  ['k annotate po web a=‘b’', ['k', 'annotate', 'po', 'web', 'a=b']],
  ['k\u00a0get\u200b po', ['k', 'get', 'po']],
  [
    'k get po -o jsonpath={.items[0].metadata.name}',
    ['k', 'get', 'po', '-o', 'jsonpath={.items[0].metadata.name}'],
  ],
  ['k get po -o jsonpath={..name}', ['k', 'get', 'po', '-o', 'jsonpath={..name}']],
  ['k exec web -- echo 값 😀', ['k', 'exec', 'web', '--', 'echo', '값', '😀']],
  ['k get po a$ b', ['k', 'get', 'po', 'a$', 'b']],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['', 'empty'],
  ['  # nothing', 'empty'],
  ['k get po | grep web', 'pipe'],
  ['k get po > pods.txt', 'redirection'],
  ['k apply -f - < web.yaml', 'redirection'],
  ['k get po 2>/dev/null', 'redirection'],
  ['k logs <pod>', 'placeholder'],
  ['k get po && k get svc', 'several-commands'],
  ['k get po || true', 'several-commands'],
  ['k get po; k get svc', 'several-commands'],
  ['k get po &', 'several-commands'],
  ['k get po\nk get svc', 'several-commands'],
  ['k delete po $(k get po -o name)', 'substitution'],
  ['k delete po `k get po -o name`', 'substitution'],
  ['k delete po "$(date)"', 'substitution'],
  ['k get po $POD', 'variable'],
  ['k get po "$POD"', 'variable'],
  ['k get po "${POD}"', 'variable'],
  ["k get po $'a'", 'variable'],
  ['k get po -l env in (a,b)', 'parenthesis'],
  ['k get po web-{1,2}', 'braces'],
  ['k get po web-{1..3}', 'braces'],
  ["k get po -l 'a=b", 'unclosed-quote'],
  ['k get po "a', 'unclosed-quote'],
  ['k run web \\ \n --image=nginx', 'space-after-backslash'],
])('%s is no single command', (text, code) => {
  expect(wordsOf(text)).toBe(code);
});

test('a problem has its place in the text as it was typed', () => {
  expect(splitWords('k run web —image=nginx | cat')).toMatchObject({
    error: { at: 23, length: 1, found: '|' },
  });
  expect(splitWords(' k logs <pod>')).toMatchObject({ error: { at: 8, length: 5, found: '<pod>' } });
  const words = splitWords('$ k run —image="a b"  x*');
  expect(words.ok && words.value.map(({ at, length, glob }) => [at, length, glob])).toEqual([
    [2, 1, false],
    [4, 3, false],
    [8, 12, false],
    [22, 2, true],
  ]);
});

test('a quoted star is no glob', () => {
  const words = splitWords(`k '*' \\* "a*" *`);
  expect(words.ok && words.value.map(({ glob }) => glob)).toEqual([false, false, false, false, true]);
});

test('any text is split or refused, with places inside it', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    fc.string({ unit: fc.constantFrom(...` \\'"$-—“#\n|a=`) }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const split = splitWords(text);
      const places = split.ok ? split.value : [split.error];
      return places.every(({ at, length }) => at >= 0 && at + length <= Math.max(1, text.length));
    }),
  );
});

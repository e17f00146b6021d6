import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, linesToFill } from './manifest-lines';

const shown = (lines: ReturnType<typeof linesOf>) =>
  lines.map((line) =>
    line.map(({ text, place }) => (place === undefined ? text : `<${place}:${text}>`)).join(''),
  );

const manifest = 'kind: Pod\nspec:\n  containers:\n  - name: web\n';
const at = (text: string) => ({ start: manifest.indexOf(text), end: manifest.indexOf(text) + text.length });

test('a line is cut where colours and places change', () => {
  const [first] = linesOf('kind: Pod # a');
  expect(first).toEqual([
    { text: 'kind', kind: 'key' },
    { text: ':', kind: 'mark' },
    { text: ' Pod ' },
    { text: '# a', kind: 'comment' },
  ]);
  expect(shown(linesOf(manifest, [at('Pod'), at('- name: web')]))).toEqual([
    'kind: <0:Pod>',
    'spec:',
    '  containers:',
    '  <1:-><1: ><1:name><1::><1: web>',
    '',
  ]);
});

test('an empty place is there', () => {
  expect(
    shown(
      linesOf(
        'a: \nb: ',
        [3, 7].map((start) => ({ start, end: start })),
      ),
    ),
  ).toEqual(['a: <0:>', 'b: <1:>']);
});

test('a blank of several lines stands once', () => {
  const blanks = [at('Pod'), at('containers:\n  - name: web')];
  const lines = linesToFill(manifest, blanks);
  expect(shown(lines.map(({ segments }) => segments))).toEqual(['kind: <0:>', 'spec:', '  <1:>']);
  const empty = 'a: |\n  x\n\n  y\nb: 1\n';
  const filled = linesToFill(empty, [{ start: 7, end: 13 }]);
  expect(shown(filled.map(({ segments }) => segments))).toEqual(['a: |', '  <0:>', 'b: 1']);
  expect(filled.map(({ source }) => source)).toEqual([0, 1, 4]);
});

test('nothing of a text is lost', () => {
  const places = fc.uniqueArray(fc.nat(40), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), places, (text, cuts) => {
      const stretches = [];
      for (let n = 0; n + 1 < cuts.length; n += 2)
        stretches.push({ start: Math.min(cuts[n]!, text.length), end: Math.min(cuts[n + 1]!, text.length) });
      const lines = linesOf(text, stretches);
      expect(lines.map((line) => line.map((each) => each.text).join('')).join('\n')).toBe(text);
    }),
  );
});

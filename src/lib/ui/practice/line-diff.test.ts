import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from './line-diff';

const marks = { same: ' ', extra: '-', missing: '+' };
const seen = (first: string, second: string) =>
  lineDiff(first, second).map(({ text, as }) => marks[as] + text);

test('lines that differ stand beside each other', () => {
  expect(seen('a\nb\nc\n', 'a\nx\nc')).toEqual([' a', '-b', '+x', ' c']);
  expect(seen('a\nb', 'a\nb\nc')).toEqual([' a', ' b', '+c']);
  expect(seen('a  ', 'a')).toEqual([' a']);
});

test('both texts can be read in it', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const lines = lineDiff(first, second);
      const read = (without: string) =>
        lines.flatMap(({ text: line, as }) => (as === without ? [] : line)).join('\n');
      expect([read('missing'), read('extra')]).toEqual([first, second]);
    }),
  );
});

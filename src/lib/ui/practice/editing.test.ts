import { describe, expect, test } from 'vitest';
import { eraseIndent, indent, moved, newLine, typeKey, type Edit, type Edited } from './editing';

/** A text with its caret at `|`, or a selection between two of them. */
function edited(marked: string): Edited {
  const [a = '', b = '', c] = marked.split('|');
  return { text: a + b + (c ?? ''), start: a.length, end: c === undefined ? a.length : a.length + b.length };
}
function after(marked: string, change: (from: Edited) => Edit | null): string | null {
  const from = edited(marked);
  const edit = change(from);
  if (!edit) return null;
  const text = from.text.slice(0, edit.start) + edit.insert + from.text.slice(edit.end);
  const { start, end } = edit.selected;
  return `${text.slice(0, start)}|${start === end ? '' : `${text.slice(start, end)}|`}${text.slice(end)}`;
}

describe('Enter', () => {
  test.each([
    ['  replicas: 3|', '  replicas: 3\n  |'],
    ['spec:|', 'spec:\n  |'],
    ['  - name: web|', '  - name: web\n    |'],
    ['  - env:|', '  - env:\n      |'],
    ['  kind: |Pod', '  kind:\n    |Pod'],
    ['spec: # why|', 'spec: # why\n  |'],
    ['spec: |', 'spec:\n  |'],
    ['    |', '\n    |'],
    ['|', '\n|'],
  ])('%j', (from, to) => {
    expect(after(from, newLine)).toBe(to);
  });

  test('after a block header the text begins deeper', () => {
    const text = 'run: |';
    expect(newLine({ text, start: text.length, end: text.length }).insert).toBe('\n  ');
  });
});

test('Tab sets two spaces, or moves selected lines', () => {
  expect(after('a|', indent)).toBe('a  |');
  expect(after('x\na|b\n\nc|', indent)).toBe('x\n|  ab\n\n  c|');
});

test.each([
  ['    |a', '  |a'],
  ['   |a', '  |a'],
  [' |a', null],
  ['a  |', null],
  ['  |  |', null],
])('Backspace in %j', (from, to) => {
  expect(after(from, eraseIndent)).toBe(to);
});

test.each([
  ['  |', '-', '  - |'],
  ['- |', '-', '- - |'],
  ['a|', '-', 'a-|'],
  ['  |name', '-', '  -|name'],
  ['name|', ':', 'name: |'],
  ['name:|', ':', 'name::|'],
  ['a |', '{', 'a {|}'],
  ['|app|', '"', '"app|"'],
  ['a|', '/', 'a/|'],
])('in %j the key %s', (from, key, to) => {
  expect(after(from, (each) => typeKey(each, key, true))).toBe(to);
});

test('in a command a colon takes no space along', () => {
  expect(after('nginx|', (each) => typeKey(each, ':', false))).toBe('nginx:|');
});

test('arrows move the caret', () => {
  const text = 'abc\nd\nefg';
  const at = (place: number, to: Parameters<typeof moved>[1]) =>
    moved({ text, start: place, end: place }, to);
  expect([
    at(0, 'left'),
    at(4, 'left'),
    at(9, 'right'),
    at(8, 'up'),
    at(2, 'down'),
    at(1, 'up'),
    at(7, 'down'),
  ]).toEqual([0, 3, 9, 5, 5, 0, 9]);
});

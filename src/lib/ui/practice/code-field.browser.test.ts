import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../../app.css';
import CodeField from './CodeField.svelte';

let target: HTMLElement;
let mounted: Record<string, unknown>;
let field: HTMLTextAreaElement;
const onenter = vi.fn();

/** Shows a field. @returns what it says that was typed into it, one text for each change */
function show(shape: 'word' | 'command' | 'block' | 'file', value = ''): string[] {
  const said: string[] = [];
  const oninput = (text: string) => void said.push(text);
  mounted = mount(CodeField, {
    target,
    props: { value, label: 'x', shape, enter: 'done', oninput, onenter },
  });
  flushSync();
  field = target.querySelector('textarea')!;
  return said;
}

const input = (value: string, init: InputEventInit = {}) => {
  field.value = value;
  field.setSelectionRange(value.length, value.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, ...init }));
};
const press = (key: string, init: KeyboardEventInit = {}) =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

beforeEach(() => {
  onenter.mockClear();
  target = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await unmount(mounted);
  target.remove();
});

it('leaves alone what is being composed, and mends it when that is done', () => {
  const said = show('command');
  input('a \u2014', { isComposing: true });
  expect(field.value).toBe('a \u2014');
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  expect(field.value).toBe('a --');
  expect(said.at(-1)).toBe('a --');
});

it('keeps the caret behind what it was behind', () => {
  show('command');
  input('a \u2014b');
  field.setSelectionRange(3, 3);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(field.value).toBe('a --b');
});

it('gives back what was undone', () => {
  show('command');
  input('\u2014', { inputType: 'historyUndo' });
  expect(field.value).toBe('\u2014');
});

it.each([
  ['word', {}, true],
  ['command', {}, true],
  ['block', {}, false],
  ['file', { ctrlKey: true }, true],
  ['command', { isComposing: true }, false],
  ['command', { keyCode: 229 }, false],
  ['command', { shiftKey: true }, false],
] as const)('in a %s, Enter with %j enters: %s', (shape, init, enters) => {
  show(shape);
  field.focus();
  press('Enter', init);
  expect(onenter).toHaveBeenCalledTimes(enters ? 1 : 0);
});

it('is as large as its text, and no larger than its place', () => {
  target.style.width = 'max-content';
  target.style.font = '16px monospace';
  show('word', 'a');
  const one = field.getBoundingClientRect();
  expect(one.width).toBeLessThan(20);
  void unmount(mounted);
  target.style.maxWidth = '100px';
  show('word', 'abcdefghijklmnopqrstuvwxyz');
  const { width, height } = field.getBoundingClientRect();
  expect(width).toBeLessThanOrEqual(100);
  expect(height).toBeGreaterThan(one.height * 2);
  expect(field.scrollHeight).toBeLessThanOrEqual(Math.ceil(height));
});

import { expect, test } from 'vitest';
import type { Press } from '../study-keys';
import { quizCommand } from './quiz-keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key,
  ...{ ctrlKey: false, metaKey: false, altKey: false, repeat: false },
  ...{ isComposing: false, defaultPrevented: false, target: null },
  ...more,
});
const within = (selector: string) =>
  ({ closest: (asked: string) => (asked.includes(selector) ? {} : null) }) as unknown as EventTarget;

test.each([
  [' ', { do: 'go' }],
  ['Enter', { do: 'go' }],
  ['3', { do: 'pick', nth: 3 }],
  ['ArrowLeft', { do: 'previous' }],
  ['ArrowRight', { do: 'next' }],
  ['f', { do: 'flag' }],
  ['Escape', { do: 'leave' }],
  ['x', undefined],
])('%j means %j', (key, command) => expect(quizCommand(press(key))).toEqual(command));

test('the key of f flags with the Korean layout, too', () => {
  expect(quizCommand(press('ㄹ', { code: 'KeyF' }))).toEqual({ do: 'flag' });
});

test('what is typed, or a chord of the browser, is someone else’s', () => {
  expect(quizCommand(press('ArrowRight', { target: within('input') }))).toBeUndefined();
  expect(quizCommand(press('f', { ctrlKey: true }))).toBeUndefined();
  expect(quizCommand(press('ArrowLeft', { altKey: true }))).toBeUndefined();
});

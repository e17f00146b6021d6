import { expect, it } from 'vitest';
import { wasEntered } from './typing';

const enter = { key: 'Enter', isComposing: false, keyCode: 13, repeat: false };

it('is entered by Enter', () => {
  expect(wasEntered(enter)).toBe(true);
});

it.each([
  ['the Enter that ends a syllable', { isComposing: true }],
  ['the same in Safari', { keyCode: 229 }],
  ['an Enter that is held down', { repeat: true }],
  ['another key', { key: 'a' }],
])('is not entered by %s', (_what, changed) => {
  expect(wasEntered({ ...enter, ...changed })).toBe(false);
});

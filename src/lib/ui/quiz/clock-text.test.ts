import { expect, test } from 'vitest';
import { clockText } from './clock-text';

test.each([
  [0, '0:00'],
  [1, '0:01'],
  [65_000, '1:05'],
  [600_000, '10:00'],
  [3_600_000, '1:00:00'],
  [3_725_000, '1:02:05'],
])('%d ms are %s', (millis, text) => expect(clockText(millis)).toBe(text));

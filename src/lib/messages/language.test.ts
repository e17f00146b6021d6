import { expect, it } from 'vitest';
import { preferredLanguage } from './language';

it.each([
  [['ko-KR', 'en'], 'ko'],
  [['en-GB', 'ko'], 'en'],
  [['fr', 'ko'], 'ko'],
  [['ja-JP'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j gets %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});

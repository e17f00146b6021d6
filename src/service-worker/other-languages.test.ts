import { expect, test } from 'vitest';
import { otherLanguages } from './other-languages';

const files = [
  'index.html',
  'courses/index.json',
  'courses/a.ko.json',
  'courses/a.en.json',
  'courses/b.ko.json',
];
const addresses = files.map((file) => `https://host/podo/${file}`);

test.each([
  [['ko-KR', 'en-US'], ['courses/a.en.json']],
  [['en'], ['courses/a.ko.json', 'courses/b.ko.json']],
  [['fr', 'ko'], ['courses/a.en.json']],
  [['fr'], ['courses/a.ko.json', 'courses/b.ko.json']],
  [[], ['courses/a.ko.json', 'courses/b.ko.json']],
])('for %j these can wait: %j', (wanted, expected) => {
  const waiting = addresses.filter(otherLanguages(addresses, wanted));
  expect(waiting).toEqual(expected.map((file) => `https://host/podo/${file}`));
});

test('where no language is known, nothing waits', () => {
  const only = ['https://host/courses/a.ko.json'];
  expect(only.filter(otherLanguages(only, ['fr']))).toEqual([]);
});

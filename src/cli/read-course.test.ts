import { describe, expect, test } from 'vitest';
import { readCourse } from './read-course';

const good = `id: kubernetes
titles: {ko: 쿠버네티스}
languages: [ko]
licence: CC-BY-4.0
author: 저자
aliases:
  - [파드, Pod]
decks:
  - id: pods
    titles: {ko: 파드}
    notes: [pods.md]
`;

test('a course is read', () => {
  expect(readCourse('course.yaml', good)).toMatchObject({
    ok: true,
    value: {
      id: 'kubernetes',
      aliases: [['파드', 'Pod']],
      decks: [{ id: 'pods', descriptions: {}, notes: ['pods.md'] }],
    },
  });
});

test('a deck may say how much of an exam it is', () => {
  const read = readCourse('course.yaml', good.replace('notes:', 'weight: 2.5\n    notes:'));
  expect(read).toMatchObject({ ok: true, value: { decks: [{ weight: 2.5 }] } });
});

describe('a problem names the line', () => {
  test.each([
    ['bad YAML', good.replace('[ko]', '[ko'), 4, /not valid YAML/],
    ['an id with capitals', good.replace('id: pods', 'id: Pods'), 9, /decks\.0\.id/],
    ['a wrong language', good.replace('{ko: 쿠버네티스}', '{korean: x}'), 2, /titles\.korean/],
    ['a comma that ends a text', good.replace('{ko: 파드}', '{ko: 파드, 노드}'), 10, /quotes/],
    ['an unknown member', good.replace('author: 저자', 'autor: 저자'), 1, /autor|author/],
    ['notes outside the folder', good.replace('[pods.md]', '[../pods.md]'), 11, /inside the notes folder/],
    ['an absolute path', good.replace('[pods.md]', '[/pods.md]'), 11, /inside the notes folder/],
    ['a weight below nothing', good.replace('notes:', 'weight: -1\n    notes:'), 11, /weight/],
    ['no decks', good.replace(/decks:[^]*/, 'decks: []\n'), 8, /decks/],
    [
      'a deck twice',
      `${good}  - id: pods\n    titles: {ko: 파드}\n    notes: [pods.md]\n`,
      12,
      /"pods" twice/,
    ],
    ['an empty file', '', 1, /./],
  ])('%s', (_, text, line, message) => {
    const read = readCourse('course.yaml', text);
    expect(read).toMatchObject({ ok: false, error: { file: 'course.yaml', line } });
    if (!read.ok) expect(read.error.message).toMatch(message);
  });
});

import { describe, expect, test } from 'vitest';
import { answerFrom } from './answer-from';

const files = [
  '404.html',
  'index.html',
  'decks.html',
  'scheme.js',
  'courses/kubernetes.json',
  '_app/immutable/chunks/a.js',
];

describe.each(['https://host/', 'https://host/podo/'])('under %s', (scope) => {
  const listed = new Set(files.map((file) => scope + file));
  const answer = (path: string, mode: RequestMode, method = 'GET') =>
    answerFrom({ method, mode, url: scope + path }, scope, (address) => listed.has(address));

  test.each([
    ['', 'index.html'],
    ['?openExternalBrowser=1', 'index.html'],
    ['index.html', 'index.html'],
    ['decks', 'decks.html'],
    ['decks/', 'decks.html'],
    ['decks.html', 'decks.html'],
    ['decks/abc', '404.html'],
    ['decks/a.b?sort=due', '404.html'],
    ['decks/abc/', '404.html'],
    ['nowhere', '404.html'],
  ])('opening /%s shows %s', (path, file) => {
    expect(answer(path, 'navigate')).toEqual({ source: 'page', address: scope + file });
  });

  test.each([
    ['scheme.js', { source: 'version', address: `${scope}scheme.js` }],
    ['scheme.js?again', { source: 'version', address: `${scope}scheme.js` }],
    ['courses/kubernetes.json', { source: 'version', address: `${scope}courses/kubernetes.json` }],
    [
      '_app/immutable/chunks/of-an-older-version.js',
      { source: 'version', address: `${scope}_app/immutable/chunks/of-an-older-version.js` },
    ],
    ['courses/kubernetes.en.json', { source: 'courses' }],
    ['_app/version.json', { source: 'network' }],
    ['icons/512.png', { source: 'network' }],
  ])('asking for /%s is answered from %o', (path, expected) => {
    expect(answer(path, 'cors')).toEqual(expected);
  });

  test('a file of ours that a person opens is no screen', () => {
    expect(answer('courses/kubernetes.podo', 'navigate')).toEqual({ source: 'network' });
    expect(answer('icons/512.png', 'navigate')).toEqual({ source: 'network' });
  });

  test('only reading is answered', () => {
    expect(answer('', 'navigate', 'POST')).toEqual({ source: 'network' });
  });

  test('another site is left alone', () => {
    const asked = { method: 'GET', mode: 'cors', url: 'https://elsewhere/courses/a.json' } as const;
    expect(answerFrom(asked, scope, () => true)).toEqual({ source: 'network' });
  });
});

test('an app beside this one on the same host is left alone', () => {
  const asked = { method: 'GET', mode: 'navigate', url: 'https://host/other/' } as const;
  expect(answerFrom(asked, 'https://host/podo/', () => true)).toEqual({ source: 'network' });
});

import { expect, test } from 'vitest';
import { builtList } from './built-list';

test('files get addresses under the scope, and the shell changes with the start page', () => {
  const built = [
    { url: 'prerendered/pages/index.html', revision: 'p', size: 1 },
    { url: 'client/_app/immutable/a.js', revision: null, size: 2 },
    { url: 'prerendered/pages/decks/new.html', revision: 'd', size: 3 },
  ];
  expect(builtList(built)).toEqual([
    { url: '404.html', revision: 'p', size: 1 },
    { url: '_app/immutable/a.js', revision: null, size: 2 },
    { url: 'decks/new.html', revision: 'd', size: 3 },
    { url: 'index.html', revision: 'p', size: 1 },
  ]);
});

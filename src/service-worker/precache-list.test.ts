import { expect, test } from 'vitest';
import { precacheList } from './precache-list';

const scope = 'https://host/podo/';
const chunk = { url: '_app/immutable/chunks/a.js', revision: null };
const page = { url: 'index.html', revision: '1' };

test('a file is kept under its address and revision, a file named by its content under its address alone', () => {
  expect([...precacheList([chunk, page], scope).keys]).toEqual([
    ['https://host/podo/_app/immutable/chunks/a.js', 'https://host/podo/_app/immutable/chunks/a.js'],
    ['https://host/podo/index.html', 'https://host/podo/index.html?revision=1'],
  ]);
});

test('equal lists are the same version in whatever order', () => {
  const { version } = precacheList([chunk, page], scope);
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(precacheList([page, chunk], scope).version).toBe(version);
});

test('a changed file makes another version', () => {
  const { version } = precacheList([chunk, page], scope);
  expect(precacheList([chunk, { ...page, revision: '2' }], scope).version).not.toBe(version);
});

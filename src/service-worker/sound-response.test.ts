import { expect, test } from 'vitest';
import { isSound, startsThisVersion, withoutRedirect } from './sound-response';

const answer = (type: string, status = 200) =>
  new Response('', { status, headers: { 'Content-Type': type } });

test.each([
  ['code', answer('text/javascript'), 'https://host/a.js', true],
  ['a page', answer('text/html; charset=utf-8'), 'https://host/index.html', true],
  ['a page in place of missing code', answer('text/html'), 'https://host/a.js', false],
  ['code in place of a page', answer('text/javascript'), 'https://host/index.html', false],
  ['an error', answer('text/javascript', 404), 'https://host/a.js', false],
])('%s', (_, response, address, expected) => {
  expect(isSound(response, address)).toBe(expected);
});

test('a page belongs to the version that lists all its chunks', () => {
  const scope = 'https://host/podo/';
  const html =
    '<link href="/podo/_app/immutable/chunks/a.js"><script>import("/podo/_app/immutable/entry/start.js")</script>';
  const version = new Set([`${scope}_app/immutable/chunks/a.js`, `${scope}_app/immutable/entry/start.js`]);
  expect(startsThisVersion(html, scope, (address) => version.has(address))).toBe(true);
  expect(
    startsThisVersion(html.replace('start.js', 'start-before.js'), scope, (address) => version.has(address)),
  ).toBe(false);
  expect(startsThisVersion('<p>Log in</p>', scope, () => true)).toBe(false);
});

test('a redirected answer is kept as a plain one', async () => {
  const redirected = new Response('page', { headers: { 'Content-Type': 'text/html' } });
  Object.defineProperty(redirected, 'redirected', { value: true });
  const plain = await withoutRedirect(redirected);
  expect(plain.redirected).toBe(false);
  expect(plain.headers.get('content-type')).toBe('text/html');
  expect(await plain.text()).toBe('page');
});

import { beforeEach, expect, test } from 'vitest';
import { courseData } from './course-cache';
import { memoryCaches } from './memory-caches';

const scope = 'https://host/';
const request = new Request(`${scope}courses/kubernetes.en.json`);
const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json' } });

let caches: CacheStorage;
let later: Promise<unknown>[];
beforeEach(() => {
  caches = memoryCaches();
  later = [];
});

async function ask(fetch: () => Promise<Response>): Promise<string> {
  const response = await courseData(request, { caches, fetch, scope }, (work) => later.push(work));
  const text = await response.text();
  await Promise.all(later);
  return text;
}

const offline = () => Promise.reject(new TypeError('no network'));

test('what was used once is there offline from then on', async () => {
  expect(await ask(async () => json('first'))).toBe('first');
  expect(await ask(offline)).toBe('first');
});

test('a later use answers at once and refreshes for the next', async () => {
  await ask(async () => json('first'));
  expect(await ask(async () => json('second'))).toBe('first');
  expect(await ask(offline)).toBe('second');
});

test('an error is passed on and never kept', async () => {
  expect(await ask(async () => json('gone', 404))).toBe('gone');
  await expect(ask(offline)).rejects.toThrow('no network');
});

import { beforeEach, describe, expect, test } from 'vitest';
import { memoryCaches } from './memory-caches';
import { precacheList, type PrecacheEntry } from './precache-list';
import { versionCaches } from './version-caches';

const scope = 'https://host/podo/';
const chunk = (name: string): PrecacheEntry => ({ url: `_app/immutable/${name}.js`, revision: null });
const at = (name: string) => `${scope}_app/immutable/${name}.js`;
const pageOf = (name: string) => `<script>import("/podo/_app/immutable/${name}.js")</script>`;

let caches: ReturnType<typeof memoryCaches>;
let server: Map<string, Response>;
let asked: string[];

/** A version whose page starts one chunk, as it is found on the server. */
function publish(name: string, ...more: PrecacheEntry[]) {
  for (const { url } of [chunk(name), ...more]) {
    server.set(scope + url, new Response(url, { headers: { 'Content-Type': 'text/javascript' } }));
  }
  server.set(`${scope}404.html`, new Response(pageOf(name), { headers: { 'Content-Type': 'text/html' } }));
  return versionOf([chunk(name), { url: '404.html', revision: name }, ...more]);
}

function versionOf(entries: PrecacheEntry[]) {
  const fetch = async (request: Request) => {
    asked.push(request.url.slice(scope.length));
    const response = server.get(request.url);
    if (!response) throw new TypeError('no network');
    return response.clone();
  };
  return versionCaches(precacheList(entries, scope), { caches, fetch, scope });
}

beforeEach(() => {
  caches = memoryCaches();
  server = new Map();
  asked = [];
});

describe('installing', () => {
  test('downloads each file once, and offline they are all there', async () => {
    const version = publish('a', chunk('study'));
    await version.fill([]);
    expect(asked.toSorted()).toEqual(['404.html', '_app/immutable/a.js', '_app/immutable/study.js']);
    server.clear();
    expect(await (await version.file(`${scope}404.html`)).text()).toBe(pageOf('a'));
    expect(await (await version.file(at('study'))).text()).toBe('_app/immutable/study.js');
  });

  test('an update downloads only what changed', async () => {
    await publish('a', chunk('study')).fill([]);
    asked = [];
    await publish('b', chunk('study')).fill([]);
    expect(asked.toSorted()).toEqual(['404.html', '_app/immutable/b.js']);
  });

  test('fails where a file is missing, and goes on from there the next time', async () => {
    const version = publish('a', chunk('study'));
    const study = server.get(at('study'))!;
    server.delete(at('study'));
    await expect(version.fill([])).rejects.toThrow();
    server.set(at('study'), study);
    asked = [];
    await version.fill([]);
    expect(asked).toEqual(['_app/immutable/study.js']);
  });

  test('refuses a page that a host still gives out from the version before', async () => {
    publish('a');
    const old = server.get(`${scope}404.html`)!;
    const version = publish('b');
    server.set(`${scope}404.html`, old);
    await expect(version.fill([])).rejects.toThrow('another version');
  });

  test('code that was used once is carried over when it is part of the new version too', async () => {
    const first = publish('a');
    await first.fill([]);
    server.set(at('workshop'), new Response('w', { headers: { 'Content-Type': 'text/javascript' } }));
    await first.file(at('workshop'));
    const second = publish('b');
    server.delete(at('workshop'));
    await second.fill([at('workshop'), at('never-used')]);
    await second.dropUnused([]);
    expect(await (await second.file(at('workshop'))).text()).toBe('w');
    await expect(second.file(at('never-used'))).rejects.toThrow('no network');
  });
});

describe('after an update', () => {
  test('a tab of the older version finds its code until it is gone', async () => {
    await publish('a', chunk('lazy-a')).fill([]);
    const update = publish('b');
    await update.fill([]);
    server.clear();

    await update.holdOlder(['old tab', 'updating tab']);
    await update.dropUnused(['old tab', 'new tab']);
    expect(await (await update.file(at('lazy-a'))).text()).toBe('_app/immutable/lazy-a.js');

    await update.dropUnused(['new tab']);
    await expect(update.file(at('lazy-a'))).rejects.toThrow('no network');
    expect(Object.keys(await caches.held())).toHaveLength(1);
  });

  test('two updates while a tab stays open keep both older versions for their tabs', async () => {
    await publish('a').fill([]);
    const second = publish('b');
    await second.fill([]);
    await second.holdOlder(['tab of a']);
    const third = publish('c');
    await third.fill([]);
    await third.holdOlder(['tab of a', 'tab of b']);
    await third.dropUnused(['tab of b']);
    await expect(third.file(at('b'))).resolves.toBeDefined();
    expect(Object.keys(await caches.held())).toHaveLength(2);
  });

  test('a version that is still being installed is not dropped', async () => {
    const current = publish('a');
    await current.fill([]);
    await publish('b').fill([]);
    await current.dropUnused([]);
    expect(Object.keys(await caches.held())).toHaveLength(2);
  });

  test('a version that comes back is no longer counted among the older ones', async () => {
    const first = publish('a');
    await first.fill([]);
    const second = publish('b');
    await second.fill([]);
    await second.holdOlder(['tab of a']);
    await first.holdOlder(['tab of a', 'tab of b']);
    await second.dropUnused(['tab of b']);
    await expect(first.file(at('a'))).resolves.toBeDefined();
    expect(Object.keys(await caches.held())).toHaveLength(2);
  });
});

test('a file that the browser lost is downloaded and kept again', async () => {
  const version = publish('a');
  await version.file(at('a'));
  server.clear();
  await expect(version.file(at('a'))).resolves.toBeDefined();
});

test('caches of another app on this host are not touched', async () => {
  await caches.open('podo:https://host/:version:12345678');
  const version = publish('a');
  await version.fill([]);
  await version.holdOlder([]);
  await version.dropUnused([]);
  expect(await caches.has('podo:https://host/:version:12345678')).toBe(true);
});

test('a version that lost files is completed by filling it again', async () => {
  const version = publish('a', chunk('study'));
  await version.fill([]);
  for (const name of await caches.keys()) await (await caches.open(name)).delete(at('study'));
  asked = [];
  await version.fill([]);
  expect(asked).toEqual(['_app/immutable/study.js']);
});

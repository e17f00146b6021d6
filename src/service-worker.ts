import { build } from '$service-worker';
import { answerFrom, shellFile } from './service-worker/answer-from';
import { courseData } from './service-worker/course-cache';
import { noPage } from './service-worker/no-page';
import { otherLanguages } from './service-worker/other-languages';
import { precacheList, type PrecacheEntry } from './service-worker/precache-list';
import { versionCaches } from './service-worker/version-caches';
import type { WorkerScope } from './service-worker/worker-scope';

// Makes the app start and work without a network. A new version waits until a page asks for it: see
// src/lib/platform/app-update.ts.

declare const self: WorkerScope & { __WB_MANIFEST: PrecacheEntry[] };

const { scope } = self.registration;
const surroundings = { caches: self.caches, fetch: (request: Request) => fetch(request), scope };
const list = precacheList(self.__WB_MANIFEST, scope);
const versions = versionCaches(list, surroundings);

async function openTabs(): Promise<string[]> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return tabs.filter((tab) => tab.url.startsWith(scope)).map((tab) => tab.id);
}

async function takeOver(): Promise<void> {
  const { installing, waiting } = self.registration;
  // Another version on its way is not an older one; it will see to all the caches when it takes over.
  if (!installing && !waiting) await versions.holdOlder(await openTabs());
  await self.clients.claim();
  await versions.dropUnused(await openTabs());
}

const lazy = build.map((path) => new URL(path, scope).href);
/** What a first card does not need is fetched with `tidy`. */
const canWait = otherLanguages(list.keys.keys(), self.navigator.languages);

async function tidy(): Promise<void> {
  await versions.dropUnused(await openTabs());
  // A browser short of space may have dropped our files; without a network the next start tries again.
  await versions.fill(lazy).catch(() => undefined);
}

async function page(address: string, request: Request): Promise<Response> {
  for (const file of [address, scope + shellFile]) {
    const found = await versions.file(file).catch(() => undefined);
    if (found) return found;
  }
  return fetch(request).catch(noPage);
}

/** What a page may ask of the worker; `tidy` comes with each start, after the first card. */
const requests: Record<string, () => Promise<void>> = { activate: () => self.skipWaiting(), tidy };

self.addEventListener('install', (event) => {
  event.waitUntil(versions.fill(lazy, canWait));
});

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', (event) => {
  const work = requests[String(event.data?.type)];
  if (work) event.waitUntil(work());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = answerFrom(request, scope, (address) => list.keys.has(address));
  switch (answer.source) {
    case 'page':
      return event.respondWith(page(answer.address, request));
    case 'version':
      return event.respondWith(versions.file(answer.address));
    case 'courses':
      return event.respondWith(courseData(request, surroundings, (work) => event.waitUntil(work)));
  }
});

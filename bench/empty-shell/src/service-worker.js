import { build, prerendered, version } from '$service-worker';

// Keeps the page's files and answers from them, as Podo's worker does.

const worker = /** @type {any} */ (self);
const shell = prerendered[0] ?? '/';

/** @param {any} event */
async function fill(event) {
  const cache = await caches.open(version);
  await cache.addAll([...build, shell, '/scheme.js']);
  await event.target.skipWaiting?.();
}

/** @param {Request} request */
async function answer(request) {
  const kept = await caches.match(request.mode === 'navigate' ? shell : request, { ignoreVary: true });
  return kept ?? fetch(request);
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill(event)));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (/** @type {any} */ event) => event.respondWith(answer(event.request)));

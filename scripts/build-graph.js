import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './stamp.js';

/**
 * What a built file needs: at once (`imports`) and when its code asks for it (`dynamicImports`), by key.
 * @typedef {{ file: string, name?: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk
 */

/**
 * The client as the last build left it.
 * @typedef {object} BuildGraph
 * @property {Record<string, Chunk>} chunks by source file, or by an underscore and a name where several sources share one
 * @property {Record<string, string>} screens key of a screen's or a layout's chunk, by its folder and name: `/review/+page`
 */

const generated = '.svelte-kit/generated/client-optimized';

/** Reads the graph that Vite and SvelteKit left behind; the next build overwrites it. @returns {BuildGraph} */
export function readBuildGraph() {
  const chunks = JSON.parse(readFileSync(join(top, '.svelte-kit/output/client/.vite/manifest.json'), 'utf8'));
  const nodes = readdirSync(join(top, generated, 'nodes')).filter(
    (name) => `${generated}/nodes/${name}` in chunks,
  );
  const screens = nodes.flatMap((name) => {
    const code = readFileSync(join(top, generated, 'nodes', name), 'utf8');
    const [, screen] = /src\/routes(\/.*)\.svelte"/.exec(code) ?? [];
    return screen ? [[screen, `${generated}/nodes/${name}`]] : [];
  });
  return { chunks, screens: Object.fromEntries(screens) };
}

/** The chunks from which a route starts: Kit's entry, the layouts above the screen, and the screen. @param {BuildGraph} graph @param {string} route */
export function startOf({ chunks, screens }, route) {
  const folders = route.split('/').map((_, end, parts) => parts.slice(0, end + 1).join('/'));
  const own = [...folders.map((folder) => `${folder}/+layout`), `${route === '/' ? '' : route}/+page`];
  const entries = Object.keys(chunks).filter((key) =>
    /runtime\/client\/entry\.js$|client-optimized\/app\.js$/.test(key),
  );
  return [...entries, ...own.flatMap((screen) => screens[screen] ?? [])];
}

/**
 * The files that `start` brings along.
 * @param {BuildGraph} graph
 * @param {string[]} start keys of chunks
 * @param {(key: string) => boolean} isLater which dynamic imports wait for something that a person does
 * @returns {Set<string>} paths in the build
 */
export function filesFrom({ chunks, screens }, start, isLater) {
  const otherScreens = new Set(Object.values(screens));
  const seen = new Set(start);
  for (const key of seen) {
    const { imports = [], dynamicImports = [] } = chunks[key] ?? {};
    for (const next of imports) seen.add(next);
    for (const next of dynamicImports) if (!otherScreens.has(next) && !isLater(next)) seen.add(next);
  }
  return new Set([...seen].flatMap((key) => chunks[key]?.file ?? []));
}

/** The addresses that the built worker fetches ahead, from the list that the build wrote into it. @param {string} worker its code */
export function precached(worker) {
  const urls = [...worker.matchAll(/\burl["'`]?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => String(url));
  return new Set(urls.filter((url) => existsSync(join(top, 'build', url))));
}

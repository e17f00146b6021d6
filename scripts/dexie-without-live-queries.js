import { fileURLToPath } from 'node:url';

/** Dexie's modern build; the package's own entry is its ES5 build in a CommonJS wrapper, 3 kB gzip more. */
const modern = fileURLToPath(new URL('../node_modules/dexie/dist/modern/dexie.mjs', import.meta.url));

/**
 * What only live queries, their cache, and hooks on tables need. Podo has no hooks, watches no tables (its tabs tell each other
 * what changed) and opens the database with `cache: 'disabled'`; without these lines the bundler finds 5 kB gzip that
 * nothing uses.
 */
const cuts = [
  { from: '        this.use(cacheMiddleware);\n', to: '' },
  { from: '        this.use(observabilityMiddleware);\n', to: '' },
  { from: '        this.use(hooksMiddleware);\n', to: '' },
  { from: '    liveQuery,\n    extendObservabilitySet,\n', to: '' },
  {
    from: /if \(typeof dispatchEvent !== 'undefined' &&[\s\S]*?(?=if \(typeof addEventListener !== 'undefined'\) \{\n {4}addEventListener\('pagehide')/,
    to: 'let bc;\nconst createBC = () => {};\nconst propagateLocally = () => {};\n',
  },
];

/**
 * Dexie as Podo uses it. A later Dexie in which one of the cuts does not fit stops the build: look at what changed there.
 * @returns {import('vite').Plugin}
 */
export function dexieWithoutLiveQueries() {
  return {
    name: 'dexie-without-live-queries',
    enforce: 'pre',
    resolveId: (source) => (source === 'dexie' ? modern : null),
    transform(code, id) {
      if (id !== modern) return null;
      return cuts.reduce((text, { from, to }) => {
        const cut = text.replace(from, to);
        if (cut === text) this.error(`Dexie has changed: there is no ${from} in it.`);
        return cut;
      }, code);
    },
  };
}

import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';

/**
 * Where the built app will live: '' for the root of a host, '/podo' for a folder of one.
 * @type {'' | `/${string}`}
 */
const base = /** @type {any} */ ((process.env.BASE_PATH ?? '').replace(/\/$/, ''));

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** The folder of the built app, so that builds for different base paths stand side by side. */
const out = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  // Scoped class names stand on most elements: short ones are a part of the first screen's budget.
  compilerOptions: { cssHash: ({ hash, filename, css }) => `p${hash(filename + css).slice(0, 4)}` },
  kit: {
    adapter: adapter({ pages: out, assets: out, fallback: '404.html', strict: false }),
    // Addresses in the shell are absolute, so that one shell can answer every deep link offline.
    paths: { base, relative: false },
    // Podo registers its own worker: src/lib/platform/app-update.ts.
    serviceWorker: { register: false },
    // Only what is deployed says whether there is a new version: see the service worker.
    version: { name: version },
    // Content names its chunks, so an unchanged chunk is not fetched again by an update.
    output: { preloadStrategy: 'modulepreload' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        // SvelteKit's route announcer sets a style attribute.
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'media-src': ['self', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'form-action': ['none'],
        'base-uri': ['none'],
        'object-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'podo-urls'],
      },
    },
  },
};

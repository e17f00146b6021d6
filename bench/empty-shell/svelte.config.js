import adapter from '@sveltejs/adapter-static';
import podo from '../../svelte.config.js';

const out = '../../.cache/empty-shell';

/**
 * Podo's own settings, page template and static files around a page with nothing in it: what the kit itself costs.
 * @type {import('@sveltejs/kit').Config}
 */
export default {
  ...podo,
  kit: {
    ...podo.kit,
    adapter: adapter({ pages: out, assets: out, fallback: '404.html', strict: false }),
    files: { appTemplate: '../../src/app.html', assets: '../../static' },
    // The template links a manifest, which this page has none of.
    prerender: { handleHttpError: 'ignore' },
    serviceWorker: { register: true },
  },
};

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserPath } from './scripts/browser.js';
import { dexieWithoutLiveQueries } from './scripts/dexie-without-live-queries.js';
import { hashBuiltInNode } from './scripts/hash-built-in-node.js';
import { firstScreenChunks } from './scripts/first-screen-chunks.js';
import { yamlForReading } from './scripts/yaml-for-reading.js';
import { manifest } from './src/manifest';
import { builtList } from './src/service-worker/built-list';
import svelteConfig from './svelte.config.js';

const base = svelteConfig.kit?.paths?.base ?? '';
const testing = Boolean(process.env.VITEST);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What the app needs to start and study without a network. Icons of the installed app are kept by the system. */
const offlineFiles = [
  'client/_app/immutable/**/*.{js,css,svg,png,json}',
  'client/{scheme.js,manifest.webmanifest}',
  'client/icons/{icon.svg,32.png}',
  'client/courses/**/*.json',
  'prerendered/{pages,dependencies}/**/*.{html,json}',
];

export default defineConfig({
  plugins: [
    dexieWithoutLiveQueries(),
    // Tests have the whole library, with which they write.
    !testing && yamlForReading(),
    sveltekit(),
    // Podo's own worker and registration (src/service-worker.ts): an update waits for a tap and never reloads a session.
    !testing &&
      SvelteKitPWA({
        strategies: 'injectManifest',
        srcDir: 'src',
        filename: 'service-worker.ts',
        registerType: 'prompt',
        injectRegister: false,
        manifest: manifest(base),
        injectManifest: {
          globPatterns: offlineFiles,
          manifestTransforms: [(files) => ({ manifest: builtList(files), warnings: [] })],
          // A course that is too large for the budget should be seen by the size check, not be left out in silence.
          maximumFileSizeToCacheInBytes: 8_000_000,
        },
      }),
  ],
  // Shown in the settings.
  define: { PODO_VERSION: JSON.stringify(version) },
  resolve: {
    alias: {
      // The parser of notes runs in a worker, where the browsers' variant finds no `document` to decode entities with.
      'decode-named-character-reference': fileURLToPath(
        new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  optimizeDeps: {
    // Not bundled ahead, so that tests in the browser have the same Dexie as the app.
    exclude: ['dexie'],
    // Known ahead, so that a worker that is found late makes no page load anew.
    include: [
      'es-hangul',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
    ],
  },
  // Workers are built apart from the page.
  worker: { plugins: () => [dexieWithoutLiveQueries(), ...(testing ? [] : [yamlForReading()])] },
  build: {
    target: 'es2022',
    // Scripts are precached; hints at what a lazy one imports cost more than they save. Its styles must be named.
    modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
    rolldownOptions: {
      output: { codeSplitting: firstScreenChunks() },
      // Libraries' hints to developers have no reader in the built app; errors stay.
      treeshake: { manualPureFunctions: ['console.debug', 'console.trace', 'console.warn'] },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests take seconds on a machine that is busy with other things.
          testTimeout: 60_000,
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            commands: { hashBuiltInNode },
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: browserPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

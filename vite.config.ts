import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserPath } from './scripts/browser.js';
import { manifest } from './src/manifest';
import svelteConfig from './svelte.config.js';

const base = svelteConfig.kit?.paths?.base ?? '';
const testing = Boolean(process.env.VITEST);

export default defineConfig({
  plugins: [
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
          globPatterns: ['client/**/*.{js,css,svg,png,webmanifest,json}', 'prerendered/**/*.html'],
        },
        kit: { includeVersionFile: true, spa: true },
      }),
  ],
  build: { target: 'es2022' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
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
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: browserPath(), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

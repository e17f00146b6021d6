import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

/** Bundles the `podo` command with everything it needs into one file. */
export default defineConfig({
  publicDir: false,
  define: { __PODO_VERSION__: JSON.stringify(packageJson.version) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'podo.js', codeSplitting: false } },
  },
});

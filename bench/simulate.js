import { createServer } from 'vite';
import { top } from '../scripts/stamp.js';

// Runs a simulation of the domain: `npm run simulate -- backlog-order`. Each is a TypeScript module with a `run` that gives a table.

const name = process.argv[2] ?? 'backlog-order';
const vite = await createServer({
  root: top,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
});
const { run } = /** @type {{ run: () => Record<string, unknown>[] }} */ (
  await vite.ssrLoadModule(`/bench/simulations/${name}.ts`)
);
console.table(run());
await vite.close();

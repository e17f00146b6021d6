import { loadModule } from './domain.js';

// Runs a simulation of the domain: `npm run simulate -- backlog-order`. Each is a TypeScript module with a `run` that gives a table.

const name = process.argv[2] ?? 'backlog-order';
const { run } = /** @type {{ run: () => Record<string, unknown>[] }} */ (
  await loadModule(`bench/simulations/${name}.ts`)
);
console.table(run());

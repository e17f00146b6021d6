// npm runs this after an install: types for editors, and the `podo` command. Neither is worth a failed install; both say what went wrong.
import { run, tool } from './run.js';

const { code, output } = await run(process.execPath, [tool('@sveltejs/kit/svelte-kit.js'), 'sync']);
if (code !== 0) console.warn(`svelte-kit sync failed; "npm run check:types" will say more.\n${output}`);

try {
  const { buildCli } = await import('./build.js');
  await buildCli();
} catch (error) {
  console.warn(
    `The podo command was not built; "npm run build:cli" tries again.\n${/** @type {Error} */ (error).message}`,
  );
}

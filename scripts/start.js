import { demandNode, installDependencies } from './install.js';
import { CommandFailed } from './run.js';

demandNode();

/** Serves on `PORT`, or else on the first free port from 4173. @param {string} root */
async function serveSomewhere(root) {
  const { serve } = await import('./serve.js');
  const host = process.env.HOST ? { host: process.env.HOST } : {};
  const wanted = Number(process.env.PORT) || 0;
  for (let port = wanted || 4173; ; port++) {
    try {
      return await serve({ root, port, ...host });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
      if (wanted)
        throw new CommandFailed(`Port ${wanted} is taken. Choose another with PORT, or leave PORT out.`);
    }
  }
}

try {
  await installDependencies();
  const { buildApp, buildDecks } = await import('./build.js');
  await buildDecks();
  const { url } = await serveSomewhere(await buildApp());
  console.log(`\nPodo is at ${url}\nPress Ctrl-C to end it.`);
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

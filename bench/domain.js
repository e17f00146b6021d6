import { createServer } from 'vite';
import { top } from '../scripts/stamp.js';

/**
 * Loads a TypeScript module of this folder, with the app's own domain code behind it.
 * @param {string} file from the top of the project
 * @returns {Promise<any>} what it exports
 */
export async function loadModule(file) {
  const vite = await createServer({
    root: top,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    return await vite.ssrLoadModule(`/${file}`);
  } finally {
    await vite.close();
  }
}

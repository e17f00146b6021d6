import { serve } from '../scripts/serve.js';
import { dropProfile, newProfile, startBrowser } from './chromium.js';
import { writeTables } from './tables.js';

/**
 * A profile that has been to an app: its worker is there, its server is gone.
 * @typedef {object} Visited
 * @property {string} profile
 * @property {string} url of the app, with a slash at its end
 */

/**
 * Visits an app once, leaves these rows in its database, and takes its server away.
 * @param {{ root: string, tables?: Record<string, object[]> | undefined }} options `root` is the folder of the built app
 * @returns {Promise<Visited>}
 */
export async function visit({ root, tables }) {
  const profile = newProfile();
  const server = await serve({ root });
  try {
    const { page, close } = await startBrowser({ profile });
    await page.goto(server.url, { waitUntil: 'networkidle' });
    // A worker that never comes is said after a while, not waited for.
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    if (tables) await writeTables(page, tables);
    await close();
    return { profile, url: server.url };
  } catch (error) {
    dropProfile(profile);
    throw error;
  } finally {
    await server.close();
  }
}

/** @param {Visited} visited */
export const forget = ({ profile }) => dropProfile(profile);

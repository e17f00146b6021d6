import { serve } from '../scripts/serve.js';
import { dropProfile, newProfile, startBrowser } from './chromium.js';
import { timeRatings } from './paint.js';
import { firstVisit } from './study.js';

/**
 * Times ratings in the session that a first visit begins, each with its strictly durable write.
 * @param {{ root: string, slowdown: number, count: number }} options
 * @returns {Promise<number[]>} milliseconds from the key to the next card drawn
 */
export async function ratings({ root, slowdown, count }) {
  const profile = newProfile();
  const server = await serve({ root });
  try {
    const { page, close } = await startBrowser({ profile, slowdown });
    await firstVisit(page, server.url);
    const times = await page.evaluate(timeRatings, count);
    await close();
    return times;
  } finally {
    await server.close();
    dropProfile(profile);
  }
}

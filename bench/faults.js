import { buildApp, buildDecks } from '../scripts/build.js';
import { serve } from '../scripts/serve.js';
import { dropProfile, newProfile, startBrowser } from './chromium.js';
import { firstVisit, reviewOnAndOn, rowsOf } from './study.js';

// Kills the browser in the middle of reviews, again and again on one profile, and looks at what its database still knows.

const kills = 20;

/**
 * What has to hold after each kill.
 * @type {{ what: string, holds: (found: { acknowledged: number, events: { id: string }[] }) => boolean }[]}
 */
const promises = [
  {
    what: 'no acknowledged review is lost',
    holds: ({ acknowledged, events }) => events.filter(isReview).length >= acknowledged,
  },
  {
    what: 'the numbers of a device have no gap',
    holds: ({ events }) => {
      const numbers = events.map(({ id }) => Number(id.split(':').at(-1))).sort((one, other) => one - other);
      return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
    },
  },
];

/** @param {any} event */
const isReview = (event) => event.type === 'reviewed';

/** When to kill, in milliseconds after the session began: spread over the time that some reviews take. @param {number} round */
const momentOf = (round) => 150 + ((round * 389) % 1100);

await buildDecks();
const server = await serve({ root: await buildApp() });
const profile = newProfile();
let acknowledged = 0;
let broken = 0;

try {
  const first = await startBrowser({ profile });
  await firstVisit(first.page, server.url);
  await first.close();

  for (let round = 0; round < kills; round++) {
    const browser = await startBrowser({ profile });
    await browser.page.exposeFunction('podoAcknowledged', () => void (acknowledged += 1));
    await browser.page.goto(`${server.url}review`);
    await browser.page.locator('.question').waitFor();
    // The page dies under it: how it ends says nothing.
    void browser.page.evaluate(reviewOnAndOn).catch(() => undefined);
    await new Promise((done) => setTimeout(done, momentOf(round)));
    await browser.kill();

    const after = await startBrowser({ profile });
    await after.page.goto(`${server.url}manifest.webmanifest`);
    const events = await after.page.evaluate(rowsOf, 'events');
    await after.close();
    const failures = promises.filter(({ holds }) => !holds({ acknowledged, events }));
    broken += failures.length;
    const verdict =
      failures.length === 0 ? 'all kept' : failures.map(({ what }) => `BROKEN: ${what}`).join(', ');
    console.log(
      `kill ${round + 1}: ${acknowledged} acknowledged, ${events.filter(isReview).length} stored, ${verdict}`,
    );
  }
} finally {
  await server.close();
  dropProfile(profile);
}
console.log(broken === 0 ? `${kills} kills, nothing lost` : `${broken} promises broken`);
process.exit(broken === 0 ? 0 : 1);

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, buildDecks } from '../scripts/build.js';
import { serve } from '../scripts/serve.js';
import { dropProfile, newProfile, startBrowser } from './chromium.js';
import { loadModule } from './domain.js';
import { equip } from './in-page.js';
import { firstVisit, studyOnAndOn } from './study.js';
import { readTables } from './tables.js';

// Kills the browser in the middle of reviews, again and again on one profile. After each kill every acknowledged event has to
// be there, and every derived row has to be what the events say, computed anew by the domain's own code.
// `-- --sqlite`: the same with Chromium's other store beneath IndexedDB.

const kills = 20;
const features = process.argv.includes('--sqlite') ? ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout'] : [];
const stores = [
  'events',
  'meta',
  'contents',
  'histories',
  'memories',
  'studied',
  'extensions',
  'settings',
  'deckCounts',
  'dueCounts',
];

/** When to kill, in milliseconds after the first key: spread over the time that some reviews take. @param {number} round */
const momentOf = (round) => 100 + ((round * 389) % 1_100);

/** What lies beneath IndexedDB in a profile: all of it, as a list. @param {string} profile */
function backEnd(profile) {
  const folder = join(profile, 'Default/IndexedDB');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  /** @param {import('node:fs').Dirent} file */
  const kindOf = ({ parentPath, name }) => {
    if (parentPath.endsWith('.leveldb')) return 'LevelDB';
    return readFileSync(join(parentPath, name), 'latin1').startsWith('SQLite format 3') ? 'SQLite' : '';
  };
  return [...new Set(files.map(kindOf).filter(Boolean))].join(' and ');
}

await buildDecks();
const server = await serve({ root: await buildApp() });
const { differences } = /** @type {typeof import('./checks/differences.ts')} */ (
  await loadModule('bench/checks/differences.ts')
);
const profile = newProfile();
/** Events whose effect was seen on the screen, by type, in all sessions. @type {Record<string, number>} */
const acknowledged = { reviewed: 0, retracted: 0 };
/** Events that have to be there: those that were, and what was acknowledged since. @type {Record<string, number>} */
const owed = { reviewed: 0, retracted: 0 };
/** @type {string[]} */
const problems = [];
let stored = 0;

/** Looks at the database from a page that is not the app. @param {import('playwright-core').Page} page */
async function check(page) {
  await page.goto(`${server.url}manifest.webmanifest`);
  const tables = /** @type {any} */ (await readTables(page, stores));
  stored = tables.events.length;
  const lost = Object.entries(owed).flatMap(([type, count]) => {
    const kept = /** @type {{ type: string }[]} */ (tables.events).filter(
      (event) => event.type === type,
    ).length;
    owed[type] = kept;
    return kept < count ? [`events: ${count - kept} ${type} lost`] : [];
  });
  return [...lost, ...differences(tables)];
}

/** @param {string} what @param {string[]} found */
function report(what, found) {
  problems.push(...found);
  const { reviewed = 0, retracted = 0 } = acknowledged;
  const verdict = found.length === 0 ? 'all kept' : `BROKEN: ${found.join('; ')}`;
  console.log(`${what}: ${reviewed} reviews and ${retracted} undone seen, ${stored} events, ${verdict}`);
}

try {
  const first = await startBrowser({ profile, features });
  await firstVisit(first.page, server.url);
  await first.close();

  for (let round = 1; round <= kills; round += 1) {
    const { page, kill } = await startBrowser({ profile, features });
    if (round > 1) report(`kill ${round - 1}`, await check(page));
    await equip(page);
    await page.exposeFunction('acknowledged', (/** @type {string} */ type) => {
      for (const counts of [acknowledged, owed]) counts[type] = (counts[type] ?? 0) + 1;
    });
    await page.goto(`${server.url}review`);
    await page.locator('.question').waitFor();
    // The page dies under it: how it ends says nothing.
    void page.evaluate(studyOnAndOn, round).catch(() => undefined);
    await new Promise((done) => setTimeout(done, momentOf(round)));
    await kill();
  }
  const last = await startBrowser({ profile, features });
  report(`kill ${kills}`, await check(last.page));
  await last.close();
  if (Object.values(acknowledged).includes(0)) problems.push('nothing was reviewed, or nothing undone');
  console.log(
    problems.length === 0
      ? `${kills} kills on ${backEnd(profile)}: nothing lost, nothing torn, all ${stored} events give what is stored`
      : `${kills} kills on ${backEnd(profile)}: ${problems.length} problems`,
  );
} finally {
  await server.close();
  dropProfile(profile);
}
process.exit(problems.length === 0 ? 0 : 1);

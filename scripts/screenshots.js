import { buildApp, buildDecks } from './build.js';
import { mustRun, tool } from './run.js';

// Takes the pictures of the README (docs/images) and of the web app manifest (static/screenshots), as a part of the test
// that looks at every screen. The new pictures are in the next build.

await buildDecks();
await buildApp('');
await mustRun(process.execPath, [tool('@playwright/test/cli.js'), 'test', 'screens', '--project', 'app'], {
  env: { PODO_SCREENSHOTS: '1' },
  show: true,
});

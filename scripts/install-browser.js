import { browserPath } from './browser.js';
import { run, tool } from './run.js';

/** The command for Chromium in each system's package manager, in the order in which to look for them. */
const packageManagers = [
  { name: 'apt-get', arguments: ['install', '-y', '--no-install-recommends', 'chromium'], first: ['update'] },
  { name: 'dnf', arguments: ['install', '-y', 'chromium'] },
  { name: 'apk', arguments: ['add', 'chromium'] },
  { name: 'brew', arguments: ['install', '--cask', 'chromium'] },
];

/** The first package manager that this machine has. */
async function packageManager() {
  for (const manager of packageManagers) {
    if ((await run(manager.name, ['--version'])).code === 0) return manager;
  }
  return undefined;
}

/** A machine that is ours to change: a root shell, or a CI runner (which has sudo instead). */
const isRoot = process.getuid?.() === 0;
const mayInstall = isRoot || Boolean(process.env.CI);

/** Whether a download of Playwright's Chromium made one available. */
async function downloadWorked() {
  console.log("No Chromium found. Downloading Playwright's (about 170 MB) …");
  await run(
    process.execPath,
    [tool('playwright-core/cli.js'), 'install', 'chromium', '--with-deps'].slice(0, isRoot ? 5 : 4),
  );
  return browserPath() !== '';
}

/**
 * A Chromium to test with: an installed one, else Playwright's download, else the system's package manager where that is ours to use.
 * @returns {Promise<string>} an executable's path, or '' after having said which command would install one
 */
export async function installBrowser() {
  if (browserPath() !== '' || (await downloadWorked())) return browserPath();
  const manager = await packageManager();
  if (manager && mayInstall) {
    const sudo = isRoot || manager.name === 'brew' ? [] : ['sudo', '-n'];
    for (const step of [manager.first, manager.arguments]) {
      if (!step) continue;
      const [command = '', ...rest] = [...sudo, manager.name, ...step];
      console.log(`> ${[command, ...rest].join(' ')}`);
      await run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, show: true });
    }
    if (browserPath() !== '') return browserPath();
  }
  const advice = manager
    ? `${manager.name} ${manager.arguments.join(' ')}`
    : 'npx playwright install chromium';
  console.error(
    `The tests need Chrome or Chromium, and none could be installed. Install one, for example with\n\n  ${advice}\n\n` +
      'or name an installed one in PODO_BROWSER, and start again.',
  );
  return '';
}

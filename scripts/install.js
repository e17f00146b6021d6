import { mustRun, run } from './run.js';
import { fingerprint, onceFor } from './stamp.js';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Ends with a sentence instead of a syntax error deep inside a dependency. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Podo needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

/**
 * Installs what package-lock.json names, unless exactly that is there already.
 * @throws {import('./run.js').CommandFailed}
 */
export async function installDependencies() {
  const { platform, arch, versions } = process;
  await onceFor({
    name: 'install',
    stamp: fingerprint(['package-lock.json'], { platform, arch, modules: versions.modules }),
    result: 'node_modules/vite/package.json',
    async work() {
      console.log('Installing dependencies (less than a minute) …');
      const { code, output } = await run('npm', ['ci', ...quiet]);
      if (code === 0) return;
      // A lock made where some platforms' native packages could not be had is refused by `npm ci` (npm issue 4828), here or on the
      // platform that needs them. `npm install` keeps to the lock as well, and adds what this platform lacks.
      if (!output.includes('EUSAGE')) console.error(output);
      await mustRun('npm', ['install', '--no-save', ...quiet], { show: true });
    },
  });
}

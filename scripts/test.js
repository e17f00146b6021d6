import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { demandNode, installDependencies } from './install.js';
import { CommandFailed, run } from './run.js';

/** @typedef {import('./steps.js').Step} Step */

demandNode();

let passed = 0;
let failed = 0;

/** The last line that a caller reads. */
function end() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** @param {string} name @param {number} since milliseconds @param {boolean} isFine @param {string} [detail] */
function tell(name, since, isFine, detail = '') {
  const seconds = ((performance.now() - since) / 1000).toFixed(1).padStart(6);
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}${detail}`);
}

let isPrepared = true;

/** Runs one step and adds to the sums. @param {Step} step @param {string[]} more arguments for its command */
async function runStep({ name, command, report, prepare }, more) {
  const { count } = await import('./counts.js');
  const { reportFile } = await import('./steps.js');
  const since = performance.now();
  if (prepare) {
    try {
      await prepare();
    } catch (error) {
      failed += 1;
      isPrepared = false;
      tell(name, since, false);
      console.log(error instanceof CommandFailed ? error.message : error);
    }
    return;
  }
  const file = reportFile(name);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const { code, output } = await run(process.execPath, [...(command ?? []), ...more], {
    env: { PODO_REPORT: file, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  const sums = count({ code, ...(report ? { report: { kind: report, file } } : {}) });
  passed += sums.passed;
  failed += sums.failed;
  tell(name, since, sums.failed === 0, report ? `: ${sums.passed} passed, ${sums.failed} failed` : '');
  if (sums.failed > 0 || name === 'budget') console.log(output.trimEnd());
}

/** @param {string[]} words what stands behind `npm test --` */
async function test(words) {
  await installDependencies();
  const { groups, plan } = await import('./steps.js');
  const wanted = words.slice(0, words.findIndex((word) => !groups.includes(word)) >>> 0);
  const more = words.slice(wanted.length);
  if (more.length > 0 && wanted.length !== 1) {
    throw new CommandFailed(
      `Say one of ${groups.join(', ')} before other arguments: npm test -- unit ${more.join(' ')}`,
    );
  }
  const isAll = wanted.length === 0;
  if (isAll || wanted.includes('browser') || wanted.includes('e2e')) {
    const { installBrowser } = await import('./install-browser.js');
    if ((await installBrowser()) === '') throw new CommandFailed('No browser to test with.');
  }
  for (const lanes of plan(isAll ? groups : wanted)) {
    await Promise.all(
      lanes.map(async (lane) => {
        for (const step of lane) await runStep(step, wanted[0] === step.group ? more : []);
      }),
    );
    if (!isPrepared) {
      console.log('What comes after needs this, and was not run.');
      return;
    }
  }
}

try {
  await test(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  failed += 1;
}
end();

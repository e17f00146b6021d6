import { existsSync, readFileSync } from 'node:fs';

/**
 * What a runner found.
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * How each runner's JSON report says it.
 * @type {Record<'vitest' | 'playwright', (report: any) => Count>}
 */
const readers = {
  // A file that could not even be loaded has no tests; it counts as one that failed.
  vitest: ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    failed:
      numFailedTests +
      testResults.filter(
        (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
      ).length,
  }),
  // A test that passed only on a second try is not a pass.
  playwright: ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }),
};

/**
 * Counts one step. A step without a report, and one that failed beyond what its report holds, is one test.
 * @param {{ code: number, report?: { kind: keyof typeof readers, file: string } }} step
 * @returns {Count}
 */
export function count({ code, report }) {
  const read =
    report && existsSync(report.file)
      ? readers[report.kind](JSON.parse(readFileSync(report.file, 'utf8')))
      : { passed: code === 0 && !report ? 1 : 0, failed: 0 };
  const nothingRan = read.passed + read.failed === 0;
  return (code !== 0 || nothingRan) && read.failed === 0 ? { ...read, failed: 1 } : read;
}

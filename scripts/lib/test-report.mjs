// @ts-check

/**
 * @typedef {object} TestReport the part of Vitest's JSON report that counts
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {boolean} success
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * A file that fell over before its first test, and an error outside any test, count as one failure each:
 * a run that is not a success never counts 0 failed.
 *
 * @param {TestReport | null} report null when the run left none
 */
export function countTests(report) {
  if (report === null) return { passed: 0, failed: 1 };
  const fallen = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + fallen.length;
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1) };
}

import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/lib/test-report.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

describe('countTests', () => {
  test('counts tests', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];

    expect(countTests({ numPassedTests: 3, numFailedTests: 1, success: false, testResults })).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  test('counts a file that fell over before its first test', () => {
    const testResults = [file('passed', 'passed'), file('failed')];

    expect(countTests({ numPassedTests: 1, numFailedTests: 0, success: false, testResults })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('counts an error outside any test', () => {
    const testResults = [file('passed', 'passed')];

    expect(countTests({ numPassedTests: 1, numFailedTests: 0, success: false, testResults }).failed).toBe(1);
  });

  test('counts a run that left no report as a failure', () => {
    expect(countTests(null)).toEqual({ passed: 0, failed: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { playwrightCounts, skippedTests, stepCounts, sum, vitestCounts } from '../../../scripts/setup/test-counts.mjs';

const passedFile = { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a works' }] };
const failedFile = { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'b works' }, { status: 'passed', fullName: 'b too' }] };
const brokenFile = { name: 'c.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] };

describe('the counts of unit tests', () => {
  it.each([
    ['all pass', { numPassedTests: 1, testResults: [passedFile] }, 0, 1, 0],
    ['one fails', { numPassedTests: 2, testResults: [passedFile, failedFile] }, 1, 2, 1],
    ['a file cannot be loaded', { numPassedTests: 1, testResults: [passedFile, brokenFile] }, 1, 1, 1],
    ['it ends badly without a failed test', { numPassedTests: 1, testResults: [passedFile] }, 1, 1, 1],
    ['it writes no report', null, 1, 0, 1],
    ['nothing runs', { numPassedTests: 0, testResults: [] }, 0, 0, 1],
  ])('when %s', (_what, report, code, passed, failed) => {
    const counts = vitestCounts(report, code);
    expect(counts).toMatchObject({ passed, failed });
    expect(counts.failures).toHaveLength(failed);
  });
});

describe('the counts of end-to-end tests', () => {
  const spec = (title: string, ok: boolean) => ({ title, ok, file: 'a.spec.ts' });
  it.each([
    ['all pass', { stats: { expected: 2 }, suites: [{ specs: [spec('a', true)], suites: [{ specs: [spec('b', true)] }] }] }, 0, 2, 0],
    ['one passes at the second try', { stats: { expected: 1, flaky: 1 }, suites: [{ specs: [spec('a', true), spec('b', true)] }] }, 0, 2, 0],
    ['one in a group fails', { stats: { expected: 1 }, suites: [{ specs: [spec('a', true)], suites: [{ specs: [spec('b', false)] }] }] }, 1, 1, 1],
    ['a file cannot be loaded', { stats: { expected: 0 }, suites: [], errors: [{ message: 'SyntaxError' }] }, 1, 0, 1],
    ['it is ended by a signal', { stats: { expected: 3 }, suites: [{ specs: [spec('a', true)] }] }, 130, 3, 1],
    ['it writes no report', null, 1, 0, 1],
    ['nothing runs', { stats: { expected: 0 }, suites: [] }, 0, 0, 1],
  ])('when %s', (_what, report, code, passed, failed) => {
    expect(playwrightCounts(report, code)).toMatchObject({ passed, failed });
  });
});

describe('the tests that did not run', () => {
  it('are named', () => {
    const specs = [
      { title: 'a', file: 'a.spec.ts', tests: [{ status: 'expected' }] },
      { title: 'b', file: 'a.spec.ts', tests: [{ status: 'skipped' }] },
    ];
    expect(skippedTests({ suites: [{ suites: [{ specs }] }] })).toEqual(['a.spec.ts: b']);
    expect(skippedTests(null)).toEqual([]);
  });
});

describe('the sum', () => {
  it('adds all steps', () => {
    const total = sum([stepCounts(true, 'lint'), stepCounts(false, 'types'), { passed: 5, failed: 1, failures: ['x'] }]);
    expect(total).toEqual({ passed: 6, failed: 2, failures: ['types', 'x'] });
  });
});

/**
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counts
 */

/**
 * @param {boolean} passed
 * @param {string} name of a step that passes or fails as a whole
 * @returns {Counts}
 */
export function stepCounts(passed, name) {
  return passed ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
}

/**
 * @param {object | null} report what Vitest's `json` reporter wrote
 * @param {number} code its exit code: one that is not 0 without a failed test is a failure too
 * @returns {Counts}
 */
export function vitestCounts(report, code) {
  const files = report?.testResults ?? [];
  const failures = files.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${file.name}: ${fullName}`);
    // A file that could not be loaded has no tests, and failed.
    return file.status === 'failed' && failed.length === 0 ? [`${file.name}: ${file.message}`] : failed;
  });
  return settled({ passed: report?.numPassedTests ?? 0, failed: failures.length, failures }, code, 'unit tests');
}

/**
 * @param {object | null} report what Playwright's `json` reporter wrote
 * @param {number} code its exit code
 * @returns {Counts}
 */
export function playwrightCounts(report, code) {
  const failures = (report?.suites ?? []).flatMap(failedSpecs);
  for (const { message } of report?.errors ?? []) failures.push(message ?? 'an error outside the tests');
  const passed = (report?.stats?.expected ?? 0) + (report?.stats?.flaky ?? 0);
  return settled({ passed, failed: failures.length, failures }, code, 'end-to-end tests');
}

/**
 * @param {object | null} report what Playwright's `json` reporter wrote
 * @returns {string[]} the tests that did not run, so that nobody takes them for passed
 */
export function skippedTests(report) {
  return (report?.suites ?? []).flatMap(skippedSpecs);
}

/**
 * @param {Counts[]} all
 * @returns {Counts} their sum
 */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}

// Neither "nothing ran" nor "ended badly" may look like success.
function settled(counts, code, name) {
  if (counts.failed > 0) return counts;
  if (code !== 0) return { ...counts, failed: 1, failures: [`${name} ended with ${code}`] };
  if (counts.passed === 0) return { ...counts, failed: 1, failures: [`${name}: none ran`] };
  return counts;
}

function failedSpecs(suite) {
  const own = (suite.specs ?? []).filter(({ ok }) => !ok).map(({ title, file }) => `${file}: ${title}`);
  return [...own, ...(suite.suites ?? []).flatMap(failedSpecs)];
}

function skippedSpecs(suite) {
  const isSkipped = ({ tests = [] }) => tests.length > 0 && tests.every(({ status }) => status === 'skipped');
  const own = (suite.specs ?? []).filter(isSkipped).map(({ title, file }) => `${file}: ${title}`);
  return [...own, ...(suite.suites ?? []).flatMap(skippedSpecs)];
}

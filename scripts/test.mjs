// Everything that has to hold before a change is kept: lint, types, unit tests, the build, and the real app driven
// end to end. The last line is `N passed, N failed`.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumForTests } from './setup/chromium.mjs';
import { startDisplay } from './setup/display.mjs';
import { prepareElectron } from './setup/electron-environment.mjs';
import { main } from './setup/main.mjs';
import { packageProgram } from './setup/package-program.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { playwrightCounts, skippedTests, stepCounts, sum, vitestCounts } from './setup/test-counts.mjs';

await main(testAll);

/** @returns {Promise<number>} 0 when all passed, and something ran */
async function testAll() {
  const work = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  const results = [];
  for (const [name, step] of steps(work)) {
    say(`\n— ${name}`);
    results.push(await step().catch((error) => stepCounts(false, `${name}: ${error.message}`)));
  }
  await rm(work, { recursive: true, force: true });
  const { passed, failed, failures } = sum(results);
  for (const test of results.flatMap(({ skipped = [] }) => skipped)) process.stdout.write(`skipped: ${test}\n`);
  for (const failure of failures) process.stdout.write(`failed: ${failure.split('\n')[0]}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** @returns {[string, () => Promise<import('./setup/test-counts.mjs').Counts>][]} */
function steps(work) {
  return [
    ['packages', async () => (await ensurePackages(root), { passed: 0, failed: 0, failures: [] })],
    ['lint', async () => stepCounts((await node('eslint', ['.', '--max-warnings', '0'])) === 0, 'lint')],
    ['types', async () => stepCounts((await node('typescript', ['--noEmit'], 'tsc')) === 0, 'types')],
    ['unit tests', () => unit(join(work, 'unit.json'))],
    ['fault rounds', () => faults(join(work, 'faults.json'))],
    ['end-to-end tests', () => endToEnd(join(work, 'e2e.json'))],
  ];
}

async function unit(report) {
  const code = await node('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return vitestCounts(await readReport(report), code);
}

async function faults(report) {
  const code = await run(process.execPath, [join(root, 'scripts', 'faults.mjs'), '--few', '--report', report], { cwd: root, stdio: ['ignore', 2, 2] });
  return (await readReport(report)) ?? stepCounts(false, `fault rounds ended with ${code}`);
}

async function endToEnd(report) {
  const electron = await prepareElectron(root, { display: true });
  const chromium = await chromiumForTests();
  const display = await startDisplay();
  try {
    const env = { ...process.env, ...display.env, ...chromium, DATELINE_ELECTRON: electron.executable, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const code = await node('@playwright/test', ['test', '--reporter=list,json'], 'playwright', env);
    const read = await readReport(report);
    return { ...playwrightCounts(read, code), skipped: skippedTests(read) };
  } finally {
    await display.stop();
  }
}

function node(name, words, command = name, env = process.env) {
  return run(process.execPath, [packageProgram(root, name, command), ...words], { cwd: root, env });
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

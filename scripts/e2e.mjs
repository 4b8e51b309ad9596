// Drives the real app with Playwright: `npm run e2e -- [words for Playwright]`.

import { chromiumForTests } from './setup/chromium.mjs';
import { startDisplay } from './setup/display.mjs';
import { prepareElectron } from './setup/electron-environment.mjs';
import { main } from './setup/main.mjs';
import { packageProgram } from './setup/package-program.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

await main(() => runEndToEnd(process.argv.slice(2)));

/**
 * @param {string[]} words for `playwright test`
 * @returns {Promise<number>} its exit code
 */
async function runEndToEnd(words) {
  const electron = await prepareElectron(root, { display: true });
  const chromium = await chromiumForTests();
  const display = await startDisplay();
  try {
    const env = { ...process.env, ...display.env, ...chromium, DATELINE_ELECTRON: electron.executable };
    return await run(process.execPath, [packageProgram(root, '@playwright/test', 'playwright'), 'test', ...words], { cwd: root, env });
  } finally {
    await display.stop();
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patience = 30_000;

/**
 * Starts a packed app and looks whether its first screen comes up. It is reached through Chromium's debugger, as the
 * Node inspector is switched off in a packed app.
 * @param {string} executable
 * @param {{ words: string[], env: Record<string, string | undefined>, picture: string }} how `picture` is where a
 *   screenshot is put
 * @returns {Promise<string>} the heading of the first screen
 * @throws when the app ends early, the screen does not come, or the app does not end when its window is closed
 */
export async function smokeTest(executable, { words, env, picture }) {
  const { chromium } = await import('playwright');
  const profile = await mkdtemp(join(tmpdir(), 'dateline-smoke-'));
  const app = spawn(executable, [...words, '--remote-debugging-port=0', `--profile=${profile}`], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(app, 'exit');
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(app), { noDefaults: true });
    const context = browser.contexts()[0];
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: patience }));
    const heading = page.getByRole('heading').first();
    await heading.waitFor({ timeout: patience });
    const text = await heading.innerText();
    await page.screenshot({ path: picture });
    // The worker has to answer too: it carries the native modules.
    const reply = await page.evaluate(() => window.dateline.call('library.recent', {}));
    if (!reply.ok) throw new Error(`The packed app started, but its worker does not answer: ${reply.error.message}`);
    await browser.close();
    app.kill('SIGTERM');
    await Promise.race([ended, late('The packed app does not end.')]);
    return text;
  } finally {
    app.kill('SIGKILL');
    await rm(profile, { recursive: true, force: true });
  }
}

function debuggerAddress(app) {
  return new Promise((resolve, reject) => {
    let said = '';
    app.stderr.on('data', (bytes) => {
      said += bytes;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    app.once('error', reject);
    app.once('exit', (code, signal) => reject(new Error(`The packed app ended (${code ?? signal}) before its window was there.\n${said}`)));
    late('The packed app does not start.').catch(reject);
  });
}

async function late(message) {
  await setTimeout(patience, undefined, { ref: false });
  throw new Error(message);
}

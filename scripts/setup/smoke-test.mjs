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
 * @returns {Promise<{ heading: string, pages: number }>} the heading of the first screen, the pages of the sample review
 * @throws when the app ends early, the screen does not come, the sample cannot be opened and typeset, or the app does
 *   not end when it is asked to
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
    const pages = await page.evaluate(previewSample);
    await browser.close();
    app.kill('SIGTERM');
    await Promise.race([ended, late('The packed app does not end.')]);
    return { heading: text, pages };
  } finally {
    app.kill('SIGKILL');
    await rm(profile, { recursive: true, force: true });
  }
}

// Runs in the page. The sample needs both native modules: the index to open it, the typesetter for its pages. What is
// pasted is read in a process of its own, and dictionaries lie beside the program.
async function previewSample() {
  const call = async (name, input) => {
    const reply = await window.dateline.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
  await call('library.openSample', {});
  const html = `<h1>A page that is pasted</h1>${'<p>Words that are long enough to be the text of an article, and then some.</p>'.repeat(8)}`;
  const [pasted] = await call('capture.pasted', { job: 'aaaaaaaa', text: '', html });
  if (pasted.status !== 'added') throw new Error(`What was pasted was not clipped: ${pasted.error?.message ?? pasted.status}`);
  const [review] = await call('reviews.list', {});
  const spelling = await call('spelling.check', { reviewId: review.id, language: 'kk', words: ['мектеп', 'мектап'] });
  if (spelling.wrong.join() !== 'мектап') throw new Error(`The dictionaries did not tell a misspelled word: ${JSON.stringify(spelling)}`);
  const { options } = await call('export.defaults', { reviewId: review.id });
  return (await call('export.preview', { reviewId: review.id, options })).pages;
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

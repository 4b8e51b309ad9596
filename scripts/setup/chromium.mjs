import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const install = 'apt-get install -y --no-install-recommends chromium';

/**
 * Finds the browser that the bench compares with and the extension is tested in; on Debian, as root, it installs it.
 * @returns {Promise<string>} path of the program
 * @throws with the exact command when it cannot be installed from here
 */
export async function ensureChromium() {
  const found = present();
  if (found) return found;
  const asRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!asRoot) throw new Error(`Chromium is needed, and it is not installed. Install it and try again:\n  sudo ${install}`);
  say('Installing chromium …');
  await shell('apt-get update -qq');
  await shell(`${install} -qq`);
  const installed = present();
  if (!installed) throw new Error('Chromium was installed, but its program is not found.');
  return installed;
}

function present() {
  const paths = names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? '');
  return paths.find((path) => path !== '');
}

async function shell(line) {
  const [command, ...words] = line.split(' ');
  const code = await run(command, words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`${line} ended with ${code}.`);
}

/**
 * The same for tests, which go on without it.
 * @returns {Promise<Record<string, string>>} what to add to the environment of the tests: the browser, or why there is none
 */
export async function chromiumForTests() {
  try {
    return { DATELINE_CHROMIUM: await ensureChromium() };
  } catch (error) {
    say(`The browser extension is not tested. ${error.message}`);
    return { DATELINE_NO_CHROMIUM: error.message };
  }
}

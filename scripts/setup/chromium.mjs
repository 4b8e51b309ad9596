import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const install = 'apt-get install -y --no-install-recommends chromium';

/**
 * Finds the browser that the bench compares with; on Debian, as root, it installs it.
 * @returns {Promise<string>} name of the program
 * @throws with the exact command when it cannot be installed from here
 */
export async function ensureChromium() {
  const found = present();
  if (found) return found;
  const asRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!asRoot) throw new Error(`The bench compares with Chromium, which is not installed. Install it and try again:\n  sudo ${install}`);
  say('Installing chromium …');
  await shell('apt-get update -qq');
  await shell(`${install} -qq`);
  const installed = present();
  if (!installed) throw new Error('Chromium was installed, but its program is not found.');
  return installed;
}

function present() {
  return names.find((name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0);
}

async function shell(line) {
  const [command, ...words] = line.split(' ');
  const code = await run(command, words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`${line} ended with ${code}.`);
}

// Opens Dateline: `npm start -- [files, folders, --profile=DIR]`. Sets up what is missing first.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { hasDisplay } from './setup/display.mjs';
import { prepareElectron } from './setup/electron-environment.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';
import { sandboxWords } from './setup/sandbox.mjs';
import { say } from './setup/say.mjs';

await main(() => (hasDisplay() ? openApp(process.argv.slice(2)) : makeSample()));

/**
 * @param {string[]} words for the app
 * @returns {Promise<number>} its exit code
 */
async function openApp(words) {
  const electron = await prepareElectron(root, { display: false });
  const code = await run(electron.executable, [...sandboxWords(), root, ...words], {
    detached: process.platform !== 'win32',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron.dist },
  });
  // Chromium stops itself when the kernel does not let it make its sandbox, and explains it in its own terms only.
  if (code === 133 || code === 134) {
    say(
      'Electron could not start its sandbox. On Ubuntu 24.04 and newer, AppArmor keeps programs outside /usr and /opt from it: ' +
        'install the .deb package, or see https://www.electronjs.org/docs/latest/tutorial/sandbox for a profile.',
    );
  }
  return code;
}

/**
 * With no display there is no window to look at: the sample review is made instead, by the same core.
 * @returns {Promise<number>} the exit code of the command line
 */
async function makeSample() {
  say('There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window is opened.');
  say('Making the sample review as PDF instead …');
  await ensurePackages(root);
  await ensureBuilt(root);
  const out = join(root, 'dist', 'sample');
  await mkdir(out, { recursive: true });
  const code = await run(process.execPath, [join(root, 'out', 'main', 'cli.cjs'), 'sample', '--out', out], { stdio: ['ignore', 2, 2] });
  if (code === 0) process.stdout.write(`${join(out, 'sample-review.pdf')}\n`);
  return code;
}

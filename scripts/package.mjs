// Packs the app for this system into dist/, starts it and looks whether it works:
// `npm run package -- [words for electron-builder]`, such as `--linux deb`. Without words a folder is made.

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startDisplay } from './setup/display.mjs';
import { prepareElectron } from './setup/electron-environment.mjs';
import { main } from './setup/main.mjs';
import { packageProgram } from './setup/package-program.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';
import { sandboxWords } from './setup/sandbox.mjs';
import { say } from './setup/say.mjs';
import { smokeTest } from './setup/smoke-test.mjs';

await main(() => packageApp(process.argv.slice(2)));

/**
 * @param {string[]} words for electron-builder
 * @returns {Promise<number>} 0 when the packed app works
 */
async function packageApp(words) {
  const electron = await prepareElectron(root, { display: true });
  const folder = join(root, 'dist', unpackedName());
  await rm(folder, { recursive: true, force: true });
  const given = words.length > 0 ? words : ['--dir'];
  const code = await run(process.execPath, [packageProgram(root, 'electron-builder'), ...given, ...runtimeWords(electron), '--publish', 'never'], {
    cwd: root,
  });
  if (code !== 0) return code;
  const executable = join(folder, await executableName(folder));
  const display = await startDisplay();
  try {
    const picture = join(root, 'dist', 'smoke-test.png');
    const { heading, pages } = await smokeTest(executable, { words: sandboxWords(), env: { ...process.env, ...display.env }, picture });
    say(`The packed app works: it shows “${heading}” (${picture}) and makes ${pages} pages of the sample review.`);
  } finally {
    await display.stop();
  }
  process.stdout.write(`${folder}\n`);
  return 0;
}

// Electron's own download is found by electron-builder itself.
function runtimeWords({ source, dist, version }) {
  if (source === 'electron') return [];
  return [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`];
}

function unpackedName() {
  if (process.platform === 'darwin') return process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  const system = process.platform === 'win32' ? 'win' : 'linux';
  return process.arch === 'x64' ? `${system}-unpacked` : `${system}-${process.arch}-unpacked`;
}

async function executableName(folder) {
  if (process.platform === 'darwin') return 'Dateline.app/Contents/MacOS/Dateline';
  const names = await readdir(folder);
  const name = names.find((one) => one === 'dateline' || one === 'Dateline.exe');
  if (!name) throw new Error(`electron-builder made no program in ${folder}.`);
  return name;
}

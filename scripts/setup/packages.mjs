import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * Installs the packages of package-lock.json when node_modules does not hold them.
 * @param {string} root the project's folder
 */
export async function ensurePackages(root) {
  const wanted = await readLock(join(root, 'package-lock.json'));
  const installed = await readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing, so it is not known which packages to install.');
  if (installed && isInstalled(wanted, installed)) return;
  say('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`npm ci ended with ${code}. Check the connection to the npm registry and try again.`);
}

/**
 * Compares what npm wrote about node_modules with the lock file; times of files say little after a checkout.
 * @param {Record<string, {version?: string, optional?: boolean, link?: boolean}>} wanted `packages` of package-lock.json
 * @param {Record<string, {version?: string}>} installed `packages` of node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Packages of another system are in the lock file, but not on the disk.
    if (!found) return Boolean(optional || devOptional || peer);
    return found.version === version;
  });
}

async function readLock(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

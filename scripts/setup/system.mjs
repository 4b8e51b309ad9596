import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { say } from './say.mjs';

// Which Debian package brings a library that Electron is linked to. Newer Debian and Ubuntu renamed some (`t64`).
const packagesOf = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libsmime3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
};

/**
 * Installs what the system lacks to run Electron (and, for tests, to give it a display), and only that.
 * @param {{ electron: string, display: boolean }} needs path of Electron's program; whether Xvfb is needed
 * @throws with the exact command when it cannot be done from here
 */
export async function ensureSystem({ electron, display }) {
  if (process.platform !== 'linux') return;
  const libraries = missingLibraries(spawnSync('ldd', [electron], { encoding: 'utf8' }).stdout ?? '');
  const lacksDisplay = display && !has('Xvfb');
  if (libraries.length === 0 && !lacksDisplay) return;
  const debian = existsSync('/etc/debian_version') && has('apt-get');
  if (!debian) throw new Error(`Dateline needs these from your system: ${[...libraries, ...(lacksDisplay ? ['Xvfb'] : [])].join(', ')}`);
  const asRoot = process.getuid() === 0;
  if (asRoot) await apt(['update', '-qq']);
  const packages = debianPackages(libraries, isKnownPackage);
  if (lacksDisplay) packages.push('xvfb');
  if (!asRoot) throw new Error(`Some packages of the system are missing. Install them and try again:\n  sudo apt-get install -y ${packages.join(' ')}`);
  say(`Installing ${packages.join(', ')} …`);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/**
 * @param {string} printed what `ldd` said of a program
 * @returns {string[]} the libraries that were not found
 */
export function missingLibraries(printed) {
  const found = [...printed.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name);
  return [...new Set(found)];
}

/**
 * @param {string[]} libraries
 * @param {(name: string) => boolean} isKnown whether the system's archive has a package
 * @returns {string[]} the packages that bring them, each once
 * @throws when no package is known for one
 */
export function debianPackages(libraries, isKnown) {
  const packages = libraries.map((library) => {
    const names = packagesOf[library];
    if (!names) throw new Error(`Electron needs ${library}, and it is not known which package brings it.`);
    return names.find(isKnown) ?? names[names.length - 1];
  });
  return [...new Set(packages)];
}

function isKnownPackage(name) {
  return /Candidate: (?!\(none\))/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '');
}

function has(program) {
  return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}

async function apt(words) {
  const code = await run('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`apt-get ${words.join(' ')} ended with ${code}.`);
}

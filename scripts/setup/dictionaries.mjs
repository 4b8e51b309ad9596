import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const { resolve } = createRequire(import.meta.url);

/** The dictionaries that npm has, by the name that Dateline gives them, and the files of each. */
const LANGUAGES = ['en', 'en-gb', 'ru', 'tr', 'fr', 'de'];
const FILES = { 'index.aff': 'aff', 'index.dic': 'dic', license: 'licence.txt' };
/** Hunspell itself, with the licences that it and some dictionaries name. */
const HUNSPELL = { 'wasm/hunspell.wasm': 'hunspell.wasm', COPYING: 'gpl-2.0.txt', 'COPYING.LESSER': 'lgpl-2.1.txt', 'COPYING.MPL': 'mpl-1.1.txt' };

/**
 * A plugin for Vite that puts beside the built program what spelling is checked with, under `dictionaries/`.
 * @returns {import('vite').Plugin}
 */
export function dictionaries() {
  return { name: 'dictionaries', writeBundle: ({ dir }) => copyDictionaries(join(dir ?? '', 'dictionaries')) };
}

/**
 * Puts Hunspell and a dictionary a language into a folder, from packages and from `assets/dictionaries`, each with its licence.
 * @param {string} folder made if need be
 */
export async function copyDictionaries(folder) {
  await mkdir(folder, { recursive: true });
  for (const language of LANGUAGES) {
    const from = dirname(resolve(`dictionary-${language}`));
    for (const [name, as] of Object.entries(FILES)) await copyFile(join(from, name), join(folder, `${language}.${as}`));
  }
  const hunspell = dirname(resolve('hunspell-wasm/package.json'));
  for (const [name, as] of Object.entries(HUNSPELL)) await copyFile(join(hunspell, name), join(folder, as));
  const own = join(root, 'assets', 'dictionaries');
  for (const name of await readdir(own)) await copyFile(join(own, name), join(folder, name));
}

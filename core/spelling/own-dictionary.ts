import { readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { atomicWrite } from '../library/storage/atomic-write';
import { DatelineError } from '../model/dateline-error';
import type { DocumentLanguage } from '../model/language';
import { HUNSPELL_FILE, type DictionaryFolders } from './dictionary-folders';
import { dictionaryText } from './dictionary-text';

/** The largest list of words that comes with LibreOffice has 10 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Takes a Hunspell dictionary into the user's own after it has been tried, in place of a former one of that language.
 * @param file the list of words; the affix file of the same name lies beside it
 * @throws DatelineError `not-found`, `too-large`, `bad-input`; nothing was changed then
 */
export async function addOwnDictionary({ bundled, own }: DictionaryFolders, language: DocumentLanguage, file: string): Promise<void> {
  if (!isAbsolute(file)) throw new DatelineError('bad-input', 'The path of a dictionary has to be a whole one. Nothing was changed.');
  const dic = await read(file);
  const aff = await read(join(dirname(file), `${basename(file, extname(file))}.aff`));
  const text = dictionaryText(aff, dic);
  // Whoever adds none has no need of Hunspell in this process.
  const { HunspellEngine } = await import('./hunspell-engine');
  const engine = await HunspellEngine.open(await readFile(join(bundled, HUNSPELL_FILE)), [text]);
  if (!firstWords(text.dic).some((word) => engine.isRight(word))) {
    throw new DatelineError('bad-input', 'This is no Hunspell dictionary that Dateline can use: it does not know its own words. Nothing was changed.');
  }
  await atomicWrite(join(own, `${language}.aff`), text.aff);
  await atomicWrite(join(own, `${language}.dic`), text.dic);
}

/** Takes the user's own dictionary of a language away; the one that comes with Dateline, if any, is used again. */
export async function removeOwnDictionary({ own }: DictionaryFolders, language: DocumentLanguage): Promise<void> {
  for (const extension of ['dic', 'aff']) await rm(join(own, `${language}.${extension}`), { force: true });
}

function firstWords(dic: string): string[] {
  const lines = dic.slice(0, 100_000).split(/\r?\n/).slice(1, 200);
  return lines.flatMap((line) => /^[^/\s]{3,}/.exec(line)?.[0] ?? []);
}

async function read(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new DatelineError('not-found', `${basename(path)} is not there. A Hunspell dictionary has two files of one name, .aff and .dic. Nothing was changed.`);
  if (found.size > MOST_BYTES) throw new DatelineError('too-large', `${basename(path)} is larger than any dictionary. Nothing was changed.`);
  return readFile(path);
}

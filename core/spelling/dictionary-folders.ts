import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from '../library/storage/is-there';
import type { DocumentLanguage } from '../model/language';
import { dictionaryText, type DictionaryText } from './dictionary-text';

export interface DictionaryFolders {
  /** What comes with Dateline: dictionaries and Hunspell itself. */
  bundled: string;
  /** What the user added, a dictionary a language; they are taken before ours. */
  own: string;
}

export type DictionaryOrigin = 'bundled' | 'own';

/**
 * English is right the way London or Washington writes it: offices differ, and outlets' names come in both. Kazakh spells
 * most words that it took from other languages as Russian does, and its own dictionary lacks nearly all of them.
 */
const BUNDLED: Record<DocumentLanguage, readonly string[]> = { en: ['en', 'en-gb'], ru: ['ru'], kk: ['kk', 'ru'], az: ['az'], tr: ['tr'], fr: ['fr'], de: ['de'] };

export const HUNSPELL_FILE = 'hunspell.wasm';

/** Where a language's dictionary is from, or null when there is none on this machine. */
export async function dictionaryOrigin({ bundled, own }: DictionaryFolders, language: DocumentLanguage): Promise<DictionaryOrigin | null> {
  if (await isThere(join(own, `${language}.dic`))) return 'own';
  return (await isThere(join(bundled, `${language}.dic`))) ? 'bundled' : null;
}

/** @returns the dictionaries of a language, a word being right that one of them has; null when there is none */
export async function readDictionaries(folders: DictionaryFolders, language: DocumentLanguage): Promise<DictionaryText[] | null> {
  const origin = await dictionaryOrigin(folders, language);
  if (origin === null) return null;
  const names = origin === 'own' ? [language] : BUNDLED[language];
  return Promise.all(names.map((name) => readDictionary(join(folders[origin], `${name}.aff`), join(folders[origin], `${name}.dic`))));
}

/** @throws what reading a file throws; DatelineError `bad-input` */
export async function readDictionary(aff: string, dic: string): Promise<DictionaryText> {
  return dictionaryText(await readFile(aff), await readFile(dic));
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseWord } from '../editor/spelling/base-word';
import type { DocumentLanguage } from '../model/language';
import { HUNSPELL_FILE, readDictionaries, type DictionaryFolders } from './dictionary-folders';
import { dictionaryWord, inStyleOf } from './dictionary-word';
import { HunspellEngine } from './hunspell-engine';
import { isKazakhForm } from './kazakh-forms';
import type { Speller } from './speller';

interface Loaded {
  language: DocumentLanguage;
  engine: Promise<HunspellEngine | null>;
}

/** Checks in this very thread. One language is in memory at a time: a review has one. */
export class LocalSpeller implements Speller {
  private loaded: Loaded | null = null;

  constructor(private readonly folders: DictionaryFolders) {}

  async check(language: DocumentLanguage, words: readonly string[]): Promise<string[] | null> {
    const engine = await this.engine(language);
    return engine && words.filter((word) => !isRight(engine, language, dictionaryWord(word)));
  }

  async suggest(language: DocumentLanguage, word: string): Promise<string[]> {
    const engine = await this.engine(language);
    return (engine?.suggest(dictionaryWord(word)) ?? []).map((suggestion) => inStyleOf(word, suggestion));
  }

  forget(): void {
    this.loaded = null;
  }

  private engine(language: DocumentLanguage): Promise<HunspellEngine | null> {
    if (this.loaded?.language === language) return this.loaded.engine;
    const loaded = { language, engine: this.load(language) };
    this.loaded = loaded;
    // What could not be read is tried again: a folder may come back.
    loaded.engine.catch(() => {
      if (this.loaded === loaded) this.loaded = null;
    });
    return loaded.engine;
  }

  private async load(language: DocumentLanguage): Promise<HunspellEngine | null> {
    const dictionaries = await readDictionaries(this.folders, language);
    if (dictionaries === null) return null;
    return HunspellEngine.open(await readFile(join(this.folders.bundled, HUNSPELL_FILE)), dictionaries);
  }
}

function isRight(engine: HunspellEngine, language: DocumentLanguage, word: string): boolean {
  if (engine.isRight(word)) return true;
  // Dictionaries have few of the endings behind an apostrophe: `Şubat’ta`.
  const base = baseWord(word, language);
  if (base !== word && engine.isRight(base)) return true;
  return language === 'kk' && isKazakhForm(word, (stem) => engine.isRight(stem));
}

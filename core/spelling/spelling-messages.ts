import type { DocumentLanguage } from '../model/language';
import type { DictionaryFolders } from './dictionary-folders';

/** What the thread is started with. */
export interface SpellingStart {
  folders: DictionaryFolders;
}

/** To the thread; each is answered in turn. */
export type SpellingRequest =
  | { number: number; ask: 'check'; language: DocumentLanguage; words: readonly string[] }
  | { number: number; ask: 'suggest'; language: DocumentLanguage; word: string };

/** From the thread. `found` is null without a dictionary. */
export type SpellingAnswer = { number: number; found: string[] | null } | { number: number; failed: string };

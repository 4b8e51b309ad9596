import type { DocumentLanguage } from '../model/language';

/** Looks words up in the dictionary of a language. Words are as they stand in the text, of any kind of apostrophe. */
export interface Speller {
  /** @returns those of the words that are in no dictionary of the language; null when there is none on this machine */
  check(language: DocumentLanguage, words: readonly string[]): Promise<string[] | null>;
  /** @returns what may have been meant by a word, the likeliest first; nothing without a dictionary */
  suggest(language: DocumentLanguage, word: string): Promise<string[]>;
  /** Reads dictionaries anew when they are next asked: one was added or taken away. */
  forget(): void;
}

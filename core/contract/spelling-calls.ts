import { z } from 'zod';
import { houseWord } from '../model/house-word';
import { id } from '../model/id';
import { documentLanguage } from '../model/language';
import { call } from './call';

/** Words of one question; the window asks again for what is left. */
export const MOST_WORDS_ASKED = 4000;
const word = z.string().min(1).max(500);

export const spellingReport = z.object({
  /** `missing`: there is no dictionary of the language on this machine. */
  state: z.enum(['ready', 'missing']),
  /** Those of the words that neither the dictionary nor the library knows. */
  wrong: z.array(z.string()),
});
export type SpellingReport = z.infer<typeof spellingReport>;

export const dictionaryState = z.object({
  language: documentLanguage,
  /** Null: there is none. */
  origin: z.enum(['bundled', 'own']).nullable(),
});
export type DictionaryState = z.infer<typeof dictionaryState>;

export const spellingCalls = {
  'spelling.check': call(z.strictObject({ reviewId: id, language: documentLanguage, words: z.array(word).max(MOST_WORDS_ASKED) }), spellingReport),
  /** Up to five words that may have been meant, the likeliest first. */
  'spelling.suggest': call(z.strictObject({ reviewId: id, language: documentLanguage, word }), z.array(z.string())),
  'spelling.dictionaries': call(z.strictObject({}), z.array(dictionaryState)),
  /** Copies a Hunspell dictionary, the `.aff` beside this `.dic`, into the user's profile. */
  'spelling.addDictionary': call(z.strictObject({ language: documentLanguage, file: z.string().regex(/\.dic$/i).max(4096) }), z.null()),
  /** Takes away the dictionary that the user added. */
  'spelling.removeDictionary': call(z.strictObject({ language: documentLanguage }), z.null()),
  'spelling.houseWords': call(z.strictObject({}), z.array(houseWord)),
  'spelling.addWord': call(z.strictObject({ word: houseWord }), z.null()),
  'spelling.removeWord': call(z.strictObject({ word: houseWord }), z.null()),
};

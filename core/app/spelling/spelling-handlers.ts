import type { Handlers } from '../../contract/contract';
import type { spellingCalls } from '../../contract/spelling-calls';
import { documentLanguage } from '../../model/language';
import { dictionaryOrigin } from '../../spelling/dictionary-folders';
import { addOwnDictionary, removeOwnDictionary } from '../../spelling/own-dictionary';
import { addHouseWord, houseWordsOf, removeHouseWord } from './house-words';
import { knownWordsOf } from './known-words-of';
import type { Session } from '../session';

/** Suggestions that a menu shows. */
const MOST_SUGGESTIONS = 5;

/** Looks up the spelling of words in the dictionaries of this machine, and keeps the words of the house. */
export function spellingHandlers(session: Session): Handlers<keyof typeof spellingCalls> {
  const { spelling } = session.context;
  const dictionariesChanged = (): null => {
    spelling?.speller.forget();
    session.changed('library');
    return null;
  };
  return {
    'spelling.check': async ({ reviewId, language, words }) => {
      const wrong = (await spelling?.speller.check(language, words)) ?? null;
      if (wrong === null) return { state: 'missing', wrong: [] };
      const known = await knownWordsOf(session, reviewId, language);
      return { state: 'ready', wrong: wrong.filter((word) => !known.has(word)) };
    },
    'spelling.suggest': async ({ reviewId, language, word }) => {
      const known = await knownWordsOf(session, reviewId, language);
      const suggested = (await spelling?.speller.suggest(language, word)) ?? [];
      return [...new Set([...known.near(word), ...suggested])].slice(0, MOST_SUGGESTIONS);
    },
    'spelling.dictionaries': () =>
      Promise.all(documentLanguage.options.map(async (language) => ({ language, origin: spelling ? await dictionaryOrigin(spelling.folders, language) : null }))),
    'spelling.addDictionary': async ({ language, file }) => {
      if (spelling) await addOwnDictionary(spelling.folders, language, file);
      return dictionariesChanged();
    },
    'spelling.removeDictionary': async ({ language }) => {
      if (spelling) await removeOwnDictionary(spelling.folders, language);
      return dictionariesChanged();
    },
    'spelling.houseWords': () => houseWordsOf(session),
    'spelling.addWord': async ({ word }) => {
      await addHouseWord(session, word);
      return null;
    },
    'spelling.removeWord': async ({ word }) => {
      await removeHouseWord(session, word);
      return null;
    },
  };
}

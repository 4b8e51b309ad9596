import { SENTENCE_STARTERS } from '../../editor/abbreviations';
import type { DocumentLanguage } from '../../model/language';

/**
 * A statement as it stands within a sentence: its first word small where that is no name.
 * @param article text in the language of the statement, to tell names from other words
 * @returns null where it cannot be told
 */
export function lowerFirst(statement: string, language: DocumentLanguage, article: string): string | null {
  const word = /^[\p{L}\p{M}’'-]+/u.exec(statement)?.[0];
  if (word === undefined) return /^\p{N}/u.test(statement) ? statement : null;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const small = first.toLocaleLowerCase(language) + word.slice(first.length);
  if (small === word || hasWord(article, small) || SENTENCE_STARTERS.has(small)) return small + statement.slice(word.length);
  return isNameIn(article, word) ? statement : null;
}

function hasWord(text: string, word: string): boolean {
  return wordAt(text, word, '(?<![\\p{L}\\p{M}])');
}

// With a capital letter in the middle of a sentence.
function isNameIn(text: string, word: string): boolean {
  return wordAt(text, word, '(?<=[\\p{Ll},] )');
}

function wordAt(text: string, word: string, before: string): boolean {
  return new RegExp(`${before}${word.replace(/[-’']/gu, '.')}(?![\\p{L}\\p{M}])`, 'u').test(text);
}

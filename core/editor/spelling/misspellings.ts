import type { SpelledWord, WordPart } from './spelled-words';

/** From so many words on it can be told that a quotation, or a paragraph, is in another language. */
const WORDS_OF_QUOTATION = 3;
const WORDS_OF_PARAGRAPH = 6;

/**
 * What is to be marked of the words of a paragraph. A word with hyphens is right when all between them is, and else only
 * the wrong parts are marked. A quotation of which the dictionary does not have a third of the words is one in another
 * language, and so is a paragraph of which it lacks most: nothing in it is marked.
 * @param isWrong tells whether a word is in no dictionary
 * @param isQuotation whether the whole paragraph is set as a quotation
 */
export function misspellings(words: readonly SpelledWord[], isWrong: (word: string) => boolean, isQuotation: boolean): WordPart[] {
  const wrong = words.map((word) => wrongParts(word, isWrong));
  if (isQuotation ? isForeignQuotation(wrong) : isForeign(wrong, WORDS_OF_PARAGRAPH)) return [];
  const foreign = new Set(quotationsIn(words).filter((number) => isForeignQuotation(wrong.filter((_, index) => words[index]?.quotation === number))));
  return wrong.filter((_, index) => !foreign.has(words[index]?.quotation ?? -1)).flat();
}

function wrongParts(word: SpelledWord, isWrong: (word: string) => boolean): WordPart[] {
  if (!isWrong(word.text)) return [];
  return word.parts.length === 0 ? [{ from: word.from, to: word.to, text: word.text }] : word.parts.filter(({ text }) => isWrong(text));
}

/** Words that two languages share are many: a quotation of which a third is unknown is hardly one with so many slips. */
function isForeignQuotation(wrong: readonly (readonly WordPart[])[]): boolean {
  const unknown = wrong.filter((parts) => parts.length > 0).length;
  return isForeign(wrong, WORDS_OF_QUOTATION) || (wrong.length > WORDS_OF_QUOTATION && unknown > 1 && unknown * 3 >= wrong.length);
}

function isForeign(wrong: readonly (readonly WordPart[])[], least: number): boolean {
  return wrong.length >= least && wrong.filter((parts) => parts.length > 0).length * 2 > wrong.length;
}

function quotationsIn(words: readonly SpelledWord[]): number[] {
  return [...new Set(words.flatMap(({ quotation }) => (quotation === null ? [] : [quotation])))];
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/gu;
const APOSTROPHES = /[’ʼ‘`]/gu;
const HYPHENS = /[\u2010\u2011]/gu;

/** A word of a text as dictionaries have it: with straight apostrophe and plain hyphen, without what is not seen, composed (NFC). */
export function dictionaryWord(word: string): string {
  return word.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-');
}

/** A suggestion with the kind of apostrophe that the word has which it is to replace. */
export function inStyleOf(word: string, suggestion: string): string {
  const apostrophe = /[’ʼ]/u.exec(word)?.[0];
  return apostrophe === undefined ? suggestion : suggestion.replaceAll("'", apostrophe);
}

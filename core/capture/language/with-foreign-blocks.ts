import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { countWords } from '../count-words';
import { languageByLetters } from './language-by-letters';
import { languageByWords } from './language-by-words';
import { letterCounts, lettersIn } from './letter-counts';

const FEWEST_WORDS = 12;
const FEWEST_LETTERS = 60;
const SAMPLE = 2000;
/** Written without spaces between words, in scripts of their own. */
const UNSPACED = new Set(['zh', 'ja']);
/** Written without most of their vowels, in scripts of their own: a sentence has fewer letters. */
const CONSONANTAL = new Set(['ar', 'fa', 'he', 'ur']);
const FEWEST_CONSONANTS = 30;
/** No Japanese sentence does without kana, though a caption may. */
const SENTENCE = /[。，！？]/u;

/**
 * @param language of the whole text, or null
 * @returns the blocks, those in another language marked with it. Only what letters or function words settle is marked:
 * statistics are wrong too often about one paragraph
 */
export function withForeignBlocks(blocks: readonly Block[], language: string | null): Block[] {
  if (language === null) return [...blocks];
  return blocks.map((block) => {
    const text = blockText(block).slice(0, SAMPLE);
    const own = sureLanguage(text);
    // A Japanese caption of nothing but ideographs looks Chinese.
    const isUnsure = own === null || (own === 'zh' && language === 'ja' && !SENTENCE.test(text));
    return isUnsure || own === language ? block : { ...block, language: own };
  });
}

function sureLanguage(text: string): string | null {
  const letters = lettersIn(letterCounts(text));
  const byLetters = letters < 20 ? null : languageByLetters(text);
  if (byLetters !== null && UNSPACED.has(byLetters)) return byLetters;
  if (byLetters !== null && CONSONANTAL.has(byLetters) && letters >= FEWEST_CONSONANTS) return byLetters;
  return letters < FEWEST_LETTERS || countWords(text) < FEWEST_WORDS ? null : byLetters ?? languageByWords(text);
}

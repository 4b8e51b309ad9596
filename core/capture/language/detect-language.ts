import { detectAll } from 'tinyld';
import { languageCode } from '../metadata/language-code';
import { languageByLetters } from './language-by-letters';
import { languageByWords } from './language-by-words';

const SAMPLE = 6000;
const ENOUGH_LETTERS = 25;
const ENOUGH_CONSONANTS = 16;
const ENOUGH_IDEOGRAPHS = 8;
/** Written without most of their vowels, so that fewer letters say as much. */
const CONSONANTS = /[\p{sc=Arabic}\p{sc=Hebrew}]/gu;
/** A stated language is believed when the detector finds it at least this likely compared with its first choice. */
const NEAR = 0.4;

/**
 * @param text of the article
 * @param stated language codes that the page states; they only settle what the text leaves open
 * @returns ISO 639-1 code, or `und` for a text that is too short to tell
 */
export function detectLanguage(text: string, stated: readonly string[]): string {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+|\S+@\S+/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  const consonants = sample.match(CONSONANTS)?.length ?? 0;
  if (letters < ENOUGH_LETTERS && consonants < ENOUGH_CONSONANTS && ideographs < ENOUGH_IDEOGRAPHS) return 'und';
  return languageByLetters(sample) ?? languageByWords(sample) ?? byStatistics(sample, stated);
}

function byStatistics(sample: string, stated: readonly string[]): string {
  const ranking = detectAll(sample);
  const [best] = ranking;
  const confirmed = ranking.find(({ lang, accuracy }) => stated.includes(lang) && accuracy >= (best?.accuracy ?? 0) * NEAR);
  return languageCode(confirmed?.lang ?? best?.lang ?? '') ?? languageCode(stated[0] ?? '') ?? 'und';
}

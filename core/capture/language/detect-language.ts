import { detectAll } from 'tinyld';
import { languageCode } from '../metadata/language-code';
import { languageByLetters } from './language-by-letters';
import { languageByWords } from './language-by-words';
import { countOf, letterCounts, lettersIn } from './letter-counts';

const SAMPLE = 6000;
/** Statistics take several times as long as all the rest, and are as sure of a shorter piece. */
const COUNTED = 2000;
const ENOUGH_LETTERS = 25;
const ENOUGH_CONSONANTS = 16;
const ENOUGH_IDEOGRAPHS = 8;
/** Written without most of their vowels, so that fewer letters say as much. */
const CONSONANTS = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** A stated language is believed when the detector finds it at least this likely compared with its first choice. */
const NEAR = 0.4;

/**
 * @param text of the article
 * @param stated language codes that the page states; they only settle what the text leaves open
 * @returns ISO 639-1 code, or `und` for a text that is too short to tell
 */
export function detectLanguage(text: string, stated: readonly string[]): string {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+|\S+@\S+/g, ' ');
  const counts = letterCounts(sample);
  const [letters, ideographs, consonants] = [lettersIn(counts), countOf(counts, IDEOGRAPHS), countOf(counts, CONSONANTS)];
  if (letters < ENOUGH_LETTERS && consonants < ENOUGH_CONSONANTS && ideographs < ENOUGH_IDEOGRAPHS) return 'und';
  return languageByLetters(sample) ?? languageByWords(sample) ?? byStatistics(sample.slice(0, COUNTED), stated);
}

function byStatistics(sample: string, stated: readonly string[]): string {
  const ranking = detectAll(sample);
  const [best] = ranking;
  const confirmed = ranking.find(({ lang, accuracy }) => stated.includes(lang) && accuracy >= (best?.accuracy ?? 0) * NEAR);
  return languageCode(confirmed?.lang ?? best?.lang ?? '') ?? languageCode(stated[0] ?? '') ?? 'und';
}

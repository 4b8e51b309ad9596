import { dateInWords, type DateStyle } from '../../editor/locale/date-in-words';
import type { DocumentLanguage } from '../../model/language';

const LOCALES: Record<DocumentLanguage, string[]> = {
  en: ['en-GB', 'en-US'],
  ru: ['ru-RU'],
  kk: ['kk-KZ'],
  az: ['az-AZ'],
  tr: ['tr-TR'],
  fr: ['fr-FR'],
  de: ['de-DE'],
};

const IN_WORDS: readonly DateStyle[] = ['long', 'day', 'short', 'shortDay', 'weekday'];

const NUMBER_OF_ISSUE = /(?<=(?:№|#|\bN[ro]\.?|\bn[°º])\s?)\d{1,6}(?!\d)/gu;

/**
 * The title of a review that follows another: the day in it is moved on, however it is written, and so is a number of
 * the issue (`No. 12`, `№ 12`). Any other title stays as it is.
 * @param from the day of the former review, `to` that of the new one, as `2026-04-11`
 */
export function nextTitle(title: string, from: string, to: string, language: DocumentLanguage): string {
  const [before, after] = [waysToWrite(from, language), waysToWrite(to, language)];
  const next = new Map(before.map((way, index) => [way, after[index] ?? way]));
  // The longest first: `10 April` stands in `10 April 2026`.
  const ways = [...next.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const day = new RegExp(`(?<![\\p{L}\\d])(?:${ways.join('|')})(?![\\p{L}\\d])`, 'gu');
  return title.replace(day, (written) => next.get(written) ?? written).replace(NUMBER_OF_ISSUE, (number) => String(Number(number) + 1));
}

function waysToWrite(day: string, language: DocumentLanguage): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [String(Number(month)), String(Number(date))];
  const inWords = LOCALES[language].flatMap((locale) =>
    IN_WORDS.map((style) => dateInWords(new Date(`${day}T00:00Z`), locale, style)),
  );
  const numbers = ['.', '/'].flatMap((sign) => [[date, month, year], [d, m, year], [date, month, year.slice(2)]].map((parts) => parts.join(sign)));
  return [day, ...numbers, `${date}.${month}.`, `${d}.${m}.`, ...inWords.flatMap((way) => [way, capitalised(way)])];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

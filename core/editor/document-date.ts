import type { DocumentLanguage } from '../model/language';
import { dateInWords } from './locale/date-in-words';

const LOCALES: Record<DocumentLanguage, { kicker: string; dateline: string }> = {
  en: { kicker: 'en-GB', dateline: 'en-US' },
  ru: { kicker: 'ru', dateline: 'ru' },
  kk: { kicker: 'kk', dateline: 'kk' },
  az: { kicker: 'az', dateline: 'az' },
  tr: { kicker: 'tr', dateline: 'tr' },
  fr: { kicker: 'fr', dateline: 'fr' },
  de: { kicker: 'de', dateline: 'de' },
};

/** Day and month in the language of a review: `11 April`, or `April 11` as press agencies write it in a dateline. */
export function documentDate(date: string, language: DocumentLanguage, style: 'kicker' | 'dateline'): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return dateInWords(moment, LOCALES[language][style], 'day');
}

import type { ReviewContent } from '../model/review';
import { documentDate } from './document-date';

/** @returns the dateline in the language of the review (`PORT CITY, April 11.`), or null for a review without a place */
export function datelineText({ dateline, date, language }: Pick<ReviewContent, 'dateline' | 'date' | 'language'>): string | null {
  const place = dateline.trim();
  if (place === '') return null;
  return `${place.toLocaleUpperCase(language)}, ${documentDate(date, language, 'dateline')}.`;
}

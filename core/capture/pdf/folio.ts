import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import { statedDate } from '../document/stated-date';

/** What the head or foot of a page says about the paper it is from. */
export interface Folio {
  date: string | null;
  outlet: string | null;
  /** Where a web page was printed from. */
  address: string | null;
}

const DAY = /(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|\p{L}{3,12}\s+\d{1,2},?\s+\d{4})(?:\s*(?:г\.|года|жыл|il|yıl))?/u;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/giu;
const PAGE = /(?:page|p\.|стр\.?|страница|с\.|seite|s\.|sayfa|səh\.?|бет)\s*\d{1,4}|№\s*\d+(?:\s*\(\d+\))?|^\d{1,4}\s|\s\d{1,4}$/giu;

/**
 * Reads a head or foot that was taken out of the text, such as “Example Daily — 11 April 2026 — p. 3”, in one piece or in
 * several side by side. A date with a time is when a browser printed the page, and says nothing.
 */
export function readFolio(pieces: readonly string[]): Folio {
  const texts = pieces.map(cleanText);
  const whole = texts.join(' ');
  const address = /\bhttps?:\/\/\S+/i.exec(whole)?.[0] ?? null;
  const date = /\d{1,2}:\d{2}/.test(whole) ? null : statedDate(whole.replace(WEEKDAY, ''));
  const names = texts.map(nameIn).filter((name) => name !== '');
  const [name = ''] = names;
  const isName = date !== null && names.length === 1 && /^\p{Lu}[^.!?/:]{2,39}$/u.test(name) && name.split(/\s+/).length <= 5;
  return { date, outlet: isName ? name : null, address: webAddress(address, null) };
}

/** What is left of a piece without day and page. */
function nameIn(text: string): string {
  const left = text.replace(DAY, ' ').replace(WEEKDAY, ' ').replace(PAGE, ' ').replace(/^[\s,.|·•—–-]+|[\s,.|·•—–-]+$/gu, '');
  return /^\d+$/.test(left) ? '' : left;
}

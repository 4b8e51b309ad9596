import { foldForDates } from './month-names';
import { timeOfDay } from './time-of-day';

type Unit = 'minute' | 'hour' | 'day' | 'week';

const UNITS: readonly [Unit, string][] = [
  ['minute', 'minutes?|mins?|минут[аыу]?|мин\\.?|хвилин[аиу]?|хв\\.?|минут|dəqiqə|dakika|dk\\.?|minuten?'],
  ['hour', 'hours?|hrs?|h|час(?:а|ов)?|ч\\.?|годин[аиу]?|год\\.?|сағат|saat|heures?|stunden?|std\\.?'],
  ['day', 'days?|день|дня|дней|дні|днів|күн|gün|jours?|tag(?:en|e)?'],
  ['week', 'weeks?|недел[юиья]|недель|тиж(?:день|ні|нів)|апта|həftə|hafta|semaines?|wochen?'],
];
const UNIT = UNITS.map(([unit, words]) => `(?<${unit}>${words})`).join('|');
const ONE = 'an?|one|une?|eine[rmn]?|bir|бір';
const AMOUNT = `(?<amount>\\d{1,3}|${ONE})`;
/** What stands before the words on many pages. */
const LEAD = '(?:(?:published|posted|date|опубликовано|дата|жарияланды|dərc olunub|tarih|publié|veröffentlicht|опубліковано)\\s*:?\\s*)?';
const AGO = [
  `${AMOUNT}\\s*(?:${UNIT})\\s+(?:ago|назад|тому(?:\\s+назад)?|бұрын|əvvəl|öncə|qabaq|önce)`,
  `(?:${UNIT})\\s+(?:назад|тому)`,
  `(?:il y a|vor)\\s+${AMOUNT}\\s*(?:${UNIT})`,
].map((pattern) => new RegExp(`^${LEAD}${pattern}[.,]?$`, 'u'));

/** Words for a day → how many days before the capture it lies. */
const DAYS: readonly [number, string][] = [
  [0, 'today|сегодня|сьогодні|бүгін|bu gün|bugün|aujourd[\'’]hui|heute'],
  [1, 'yesterday|вчера|вчора|кеше|dünən|dün|hier|gestern'],
  [2, 'позавчера|позавчора|vorgestern|avant-hier|алдыңғы күні|evvelsi gün|srağagün'],
];
const DAY = DAYS.map(([days, words]) => ({ days, pattern: new RegExp(`^${LEAD}(?<day>${words})(?<time>[\\s,]*(?:at|в|о|um|à|saat|сағат|-|–|\\|)?\\s*\\d{1,2}\\s?[:.h]\\s?\\d{2}.{0,12})?[.,]?$`, 'u') }));
const MINUTES: Record<Unit, number> = { minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60 };

/**
 * A date in words that only mean something on the day they were read: “2 hours ago”, «вчера, 14:20».
 * @param text nothing but such words, be it behind “Published”
 * @param at when the text was read; days are those of this machine's clock
 * @param language of the text or null: “hier” is yesterday in French, and here in German
 * @returns a day, or a day with time for minutes and hours or when a time is stated; null for anything else
 */
export function relativeDate(text: string, at: Date, language: string | null = null): string | null {
  const folded = foldForDates(text).replace(/\s+/gu, ' ').trim();
  if (folded.length > 60 || (language === 'de' && /\bhier\b/u.test(folded))) return null;
  return ago(folded, at) ?? namedDay(folded, at);
}

function ago(folded: string, at: Date): string | null {
  for (const pattern of AGO) {
    const groups = pattern.exec(folded)?.groups;
    if (groups === undefined) continue;
    const unit = UNITS.find(([name]) => groups[name] !== undefined)?.[0] ?? 'day';
    const amount = /^\d+$/.test(groups.amount ?? '') ? Number(groups.amount) : 1;
    const moment = new Date(at.getTime() - amount * MINUTES[unit] * 60_000);
    return unit === 'minute' || unit === 'hour' ? `${moment.toISOString().slice(0, 16)}:00Z` : localDay(moment);
  }
  return null;
}

function namedDay(folded: string, at: Date): string | null {
  for (const { days, pattern } of DAY) {
    const groups = pattern.exec(folded)?.groups;
    if (groups === undefined) continue;
    const day = localDay(new Date(at.getFullYear(), at.getMonth(), at.getDate() - days, 12));
    return day + timeOfDay(groups.time ?? '');
  }
  return null;
}

function localDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

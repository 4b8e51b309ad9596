import { dateInWords, rangeInWords } from '../../editor/locale/date-in-words';
import type { Labels } from './labels';

const PARTS = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Hours and minutes are told alike in all of the languages. */
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });

/** A publication date as the outlet's own clock showed it. The fields of `date` in UTC are that clock's. */
interface OutletTime {
  date: Date;
  timed: boolean;
  /** True if the outlet stated UTC, so that its own clock is not known. */
  utc: boolean;
}

function outletTime(moment: string): OutletTime | null {
  const match = PARTS.exec(moment);
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const date = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? '0'), Number(minute ?? '0')),
  );
  return { date, timed: hour !== undefined, utc: zone === 'Z' };
}

/** @returns the day on the outlet's own clock as `YYYY-MM-DD`, or null for something that is no date */
export function outletDay(moment: string): string | null {
  return outletTime(moment) === null ? null : moment.slice(0, 10);
}

/** @returns a day in words, e.g. `11 April 2026`; what is no date comes back as it is */
export function dayText(labels: Labels, day: string): string {
  const time = outletTime(day);
  return time === null ? day : dateInWords(time.date, labels.locale, 'long');
}

/**
 * A publication date in words. With a stated offset the day and the time are those of the outlet's own clock,
 * not of this machine; a time stated in UTC says so.
 */
export function momentText(labels: Labels, moment: string): string {
  const time = outletTime(moment);
  if (time === null) return moment;
  const day = dateInWords(time.date, labels.locale, 'long');
  if (!time.timed) return day;
  const clock = CLOCK.format(time.date);
  return `${day}, ${clock}${time.utc ? ' UTC' : ''}`;
}

/** @returns a short day for a row of figures, e.g. `9 Apr 2026`, or the month alone for `YYYY-MM` */
export function rowDateText(labels: Labels, dayOrMonth: string): string {
  if (dayOrMonth.length === 7) {
    const time = outletTime(`${dayOrMonth}-01`);
    return time === null ? dayOrMonth : dateInWords(time.date, labels.locale, 'month');
  }
  return dayText(labels, dayOrMonth);
}

/** @returns a span of days in words, e.g. `9–11 April 2026`; one day if both are the same */
export function periodText(labels: Labels, from: string, to: string): string {
  const first = outletTime(from);
  const last = outletTime(to);
  if (first === null || last === null) return `${from} – ${to}`;
  return rangeInWords(first.date, last.date, labels.locale);
}

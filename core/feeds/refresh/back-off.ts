const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LEAST = 5 * MINUTE;

/**
 * @param minutes between two refreshes; 0 means on demand only
 * @param failures that came one after another
 * @param notBefore what the server asked for, or null
 * @returns when a feed is due again: after each failure twice as long, at most a day
 */
export function nextRefresh(now: Date, minutes: number, failures: number, notBefore: Date | null): Date {
  const interval = minutes === 0 ? DAY : Math.max(LEAST, minutes * MINUTE);
  const wait = Math.min(DAY, interval * 2 ** Math.min(failures, 20));
  const asked = notBefore === null ? 0 : Math.min(DAY, notBefore.getTime() - now.getTime());
  return new Date(now.getTime() + Math.max(wait, asked));
}

/** @returns the moment that a `Retry-After` header names, in seconds from now or as a date; null if it names none */
export function retryAfter(header: string | null, now: Date): Date | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return new Date(now.getTime() + Number(header) * 1000);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : new Date(moment);
}

const MILLISECONDS = 86_400_000;
/** Days from 1 January 1900 as day 1 to 1 March 1900: Excel counts a 29 February that there was not. */
const LEAP_DAY_THAT_WAS_NOT = 60;
const FROM_1904 = 1462;
const LARGEST = 2_958_466;

/**
 * A number by which spreadsheets keep a moment: days since 1900 or 1904, the time of day as their fraction.
 * @returns `2026-04-11`, `2026-04-11T08:12:00` when it has a time of day, `08:12:00` when it has no day; null when it is no moment
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LARGEST) return null;
  const seconds = Math.round(serial * 86_400);
  if (seconds < 86_400) return clock(seconds);
  const days = Math.floor(seconds / 86_400) + (from1904 ? FROM_1904 : 0);
  const real = days < LEAP_DAY_THAT_WAS_NOT ? days + 1 : days;
  const day = new Date(Date.UTC(1899, 11, 30) + real * MILLISECONDS).toISOString().slice(0, 10);
  const time = seconds % 86_400;
  return time === 0 ? day : `${day}T${clock(time)}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

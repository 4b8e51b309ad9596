const PARTIAL_DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const AGO = /^(\d{1,4})([hdw])$/i;
const DAYS: Record<string, number> = { today: 0, yesterday: 1 };
const HOUR = 3_600_000;

/**
 * The first day that a date in a search means: `2026` is `2026-01-01`, `2026-4` is `2026-04-01`; `today`, `yesterday`,
 * `2d` and `1w` are so many days before the present one, on the calendar of this computer.
 * @returns an ISO day, or null if this is no date (yet: it may still be being typed)
 */
export function searchDay(value: string, now: Date): string | null {
  const days = DAYS[value.toLowerCase()] ?? daysAgo(value);
  if (days !== null) return dayBefore(now, days);
  const parts = PARTIAL_DAY.exec(value);
  if (parts === null) return null;
  const [, year = '', month = '1', day = '1'] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // Date rolls 30 February over to March; such a day does not exist and is no date.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** As `searchDay`, and an ISO instant for hours: `48h` is so long before now. */
export function searchMoment(value: string, now: Date): string | null {
  const [, count = '', unit = ''] = AGO.exec(value) ?? [];
  return unit.toLowerCase() === 'h' ? new Date(now.getTime() - Number(count) * HOUR).toISOString() : searchDay(value, now);
}

function daysAgo(value: string): number | null {
  const [, count = '', unit = ''] = AGO.exec(value) ?? [];
  if (unit.toLowerCase() === 'd') return Number(count);
  return unit.toLowerCase() === 'w' ? 7 * Number(count) : null;
}

function dayBefore(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

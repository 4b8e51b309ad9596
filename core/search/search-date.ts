const PARTIAL_DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * The first day that a date in a search means: `2026` is `2026-01-01`, `2026-4` is `2026-04-01`.
 * @returns an ISO day, or null if this is no date (yet: it may still be being typed)
 */
export function searchDate(value: string): string | null {
  const parts = PARTIAL_DAY.exec(value);
  if (parts === null) return null;
  const [, year = '', month = '1', day = '1'] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // Date rolls 30 February over to March; such a day does not exist and is no date.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

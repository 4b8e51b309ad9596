const WRITTEN = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/;

/** A time of the day as people write it: `7:45`, `07.45`, `0745`, `7h45`, `8`. @returns `07:45`, or null for no time */
export function readTime(written: string): string | null {
  const [, hours, minutes = '00'] = WRITTEN.exec(written.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

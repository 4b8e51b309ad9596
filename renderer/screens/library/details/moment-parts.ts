/** A publication date as it is typed: a day, and a time of this machine's clock that may be left out. */
export interface MomentParts {
  /** `2026-04-11`, or empty. */
  day: string;
  /** `08:12`, or empty. */
  time: string;
}

/** The day and time of a publication date, by the clock of this machine when it states an offset. */
export function partsOf(published: string): MomentParts {
  if (published === '' || !published.includes('T')) return { day: published, time: '' };
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/.test(published);
  if (!hasOffset) return { day: published.slice(0, 10), time: published.slice(11, 16) };
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return { day: published.slice(0, 10), time: '' };
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}

/** The publication date of a typed day and time, with the offset that this machine's clock has on that day. */
export function momentOf({ day, time }: MomentParts): string {
  if (day === '' || time === '') return day;
  const offset = -new Date(`${day}T${time}:00`).getTimezoneOffset();
  const size = Math.abs(offset);
  return `${day}T${time}:00${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** @returns the day that stands in the path of an address (`/2023/04/11/`), or null */
export function addressDate(address: string | null): string | null {
  if (address === null) return null;
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:[/._-]|$)/.exec(new URL(address).pathname);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? `${year}-${month}-${day}` : null;
}

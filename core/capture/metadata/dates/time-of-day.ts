/** A clock time and the offset from UTC if one was stated, ready to be put behind a day. */
const ZONES: Record<string, string> = {
  z: 'Z', gmt: 'Z', utc: 'Z', ut: 'Z', msk: '+03:00', мск: '+03:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', mez: '+01:00', mesz: '+02:00', bst: '+01:00',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  jst: '+09:00', kst: '+09:00',
};
const CLOCK = /(?<![\d:.])(\d{1,2})(?::|\.|h|\s?uhr\s?)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d|\.\d{2})(?:\s*([ap])\.?m\b\.?)?/;
const OFFSET = /^\s*\(?\s*(?:(?:gmt|utc)\s*)?([+\-\u2212])(\d{1,2}):?(\d{2})?\b/;
const ZONE = /^\s*\(?\s*(z|gmt|utc?|msk|мск|cet|cest|eet|eest|mez|mesz|bst|[ecmp][sd]t|jst|kst)(?![\p{L}\d])/u;

/**
 * @param text folded as for dates, beginning or ending beside the day
 * @returns `T08:12:00`, with `Z` or an offset if there was one; empty if there is no time of day
 */
export function timeOfDay(text: string): string {
  const clock = CLOCK.exec(text);
  if (clock === null) return '';
  const [whole, hourText = '', minute = '', second = '00', half] = clock;
  const hour = twentyFour(Number(hourText), half);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return '';
  return `T${pad(hour)}:${minute}:${second}${zone(text.slice(clock.index + whole.length))}`;
}

function twentyFour(hour: number, half: string | undefined): number {
  if (half === 'p' && hour < 12) return hour + 12;
  return half === 'a' && hour === 12 ? 0 : hour;
}

function zone(after: string): string {
  const offset = OFFSET.exec(after);
  if (offset !== null) {
    const [, sign = '+', hours = '0', minutes = '00'] = offset;
    return Number(hours) <= 14 ? `${sign === '+' ? '+' : '-'}${pad(Number(hours))}:${minutes}` : '';
  }
  const name = ZONE.exec(after)?.[1];
  return name === undefined ? '' : ZONES[name] ?? '';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

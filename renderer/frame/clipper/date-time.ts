import { locale } from '../../components/format/locale';

/**
 * @param language of the window
 * @returns an instant as a clock or a calendar on the wall shows it
 */
export function dateTime(instant: string, form: 'time' | 'day', language: string): string {
  const options: Intl.DateTimeFormatOptions = form === 'time' ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale(language), options).format(new Date(instant));
}

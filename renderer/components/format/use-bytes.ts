import { useTranslation } from 'react-i18next';
import { locale } from './locale';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** A formatter of sizes in the language of the window, in units of 1000: `3.4 MB`. */
export function useBytes(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => {
    const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
    const format = new Intl.NumberFormat(locale(i18n.language), { style: 'unit', unit: UNITS[power] ?? 'byte', unitDisplay: power === 0 ? 'long' : 'short', maximumFractionDigits: power < 2 ? 0 : 1 });
    return format.format(bytes / 1000 ** power);
  };
}

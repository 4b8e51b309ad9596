import { useTranslation } from 'react-i18next';
import { locale } from './locale';

/** A formatter of whole numbers in the language of the window: `12,406`. */
export function useNumber(): (value: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(locale(i18n.language));
  return (value) => format.format(value);
}

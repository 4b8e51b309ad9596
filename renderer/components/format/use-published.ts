import { useTranslation } from 'react-i18next';
import { formatPublished, type DateStyle } from './format-published';
import { locale } from './locale';

/** A formatter of publication dates in the language of the window. */
export function usePublished(): (value: string, style: DateStyle) => string {
  const { i18n } = useTranslation();
  return (value, style) => formatPublished(value, style, locale(i18n.language), new Date());
}

import type { TFunction } from 'i18next';

/** `38 min`, `1 h 38 min` */
export function timeInWords(t: TFunction, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? t('deadline:minutes', { minutes }) : t('deadline:hours', { hours, minutes: minutes % 60 });
}

import type { TFunction } from 'i18next';
import type { Licence } from '../../../core/model/outlet';

/** @returns what a licence limits, a few words each, in the order of its fields */
export function licenceLimits(licence: Licence | undefined, t: TFunction<'outlets'>): string[] {
  if (licence === undefined) return [];
  const { wordsAround, articlesPerEdition, days } = licence;
  return [
    ...(wordsAround === undefined ? [] : [t('licence.limits.wordsAround', { count: wordsAround })]),
    ...(articlesPerEdition === undefined ? [] : [t('licence.limits.articles', { count: articlesPerEdition })]),
    ...(days === undefined ? [] : [t('licence.limits.days', { count: days })]),
  ];
}

import { numberText } from '../../editor/locale/number-in-words';
import type { CountLabels, Labels } from './labels';

/** @returns a count with its noun in the right plural form, e.g. `14 clippings`, `21 публикация` */
export function countText(labels: Labels, noun: keyof CountLabels, n: number): string {
  const forms = labels.counts[noun];
  const form = forms[new Intl.PluralRules(labels.locale).select(n)] ?? forms.other;
  return form.replace('{n}', numberText(n, labels.locale));
}

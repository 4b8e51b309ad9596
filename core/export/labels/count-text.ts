import type { CountLabels, Labels } from './labels';

/** @returns a count with its noun in the right plural form, e.g. `14 clippings`, `21 публикация` */
export function countText(labels: Labels, noun: keyof CountLabels, n: number): string {
  const forms = labels.counts[noun];
  const form = forms[new Intl.PluralRules(labels.locale).select(n)] ?? forms.other;
  return form.replace('{n}', new Intl.NumberFormat(labels.locale).format(n));
}

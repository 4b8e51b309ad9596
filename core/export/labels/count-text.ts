import { numberText } from '../../editor/locale/number-in-words';
import type { CountLabels, Labels } from './labels';

// Making these costs more than asking them a hundred times.
const rules = new Map<string, Intl.PluralRules>();

/** @returns a count with its noun in the right plural form, e.g. `14 clippings`, `21 публикация` */
export function countText(labels: Labels, noun: keyof CountLabels, n: number): string {
  const forms = labels.counts[noun];
  const known = rules.get(labels.locale) ?? new Intl.PluralRules(labels.locale);
  rules.set(labels.locale, known);
  const form = forms[known.select(n)] ?? forms.other;
  return form.replace('{n}', numberText(n, labels.locale));
}

import type { DocumentLanguage } from '../../../model/language';

/** @returns the form that a noun has behind a count in a language (https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules) */
export function plural(language: DocumentLanguage, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  return forms[rulesOf(language).select(count)] ?? forms.other;
}

const rules = new Map<DocumentLanguage, Intl.PluralRules>();

function rulesOf(language: DocumentLanguage): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

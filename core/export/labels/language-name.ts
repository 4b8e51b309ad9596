import type { Labels } from './labels';

// Making these costs more than asking them a hundred times.
const known = new Map<string, Intl.DisplayNames>();

/** @returns the name of a language in the document's language, e.g. `Kazakh`; the `und` of unknown says so */
export function languageName(labels: Labels, code: string): string {
  if (code === 'und') return labels.text.unknownLanguage;
  const names = known.get(labels.locale) ?? new Intl.DisplayNames(labels.locale, { type: 'language', fallback: 'code' });
  known.set(labels.locale, names);
  return names.of(code) ?? code;
}

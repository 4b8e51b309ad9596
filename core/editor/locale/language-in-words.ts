import { ownWords } from './own-words';

// Making these costs more than asking them a hundred times.
const known = new Map<string, Intl.DisplayNames>();

/** @returns the name of a language in another one, e.g. `Kazakh` or `қазақ тілі`; the code itself where nobody knows it */
export function languageInWords(code: string, locale: string): string {
  const own = ownWords(locale)?.languages[code];
  if (own !== undefined) return own;
  const names = known.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  known.set(locale, names);
  return names.of(code) ?? code;
}

import type { Labels } from './labels';

/** @returns the name of a language in the document's language, e.g. `Kazakh`; the `und` of unknown says so */
export function languageName(labels: Labels, code: string): string {
  if (code === 'und') return labels.text.unknownLanguage;
  return new Intl.DisplayNames(labels.locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
}

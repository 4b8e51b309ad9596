import { languageInWords } from '../../editor/locale/language-in-words';
import type { Labels } from './labels';

/** @returns the name of a language in the document's language, e.g. `Kazakh`; the `und` of unknown says so */
export function languageName(labels: Labels, code: string): string {
  return code === 'und' ? labels.text.unknownLanguage : languageInWords(code, labels.locale);
}

import type { DocumentLanguage } from '../../model/language';

/** What a language hangs on a name behind an apostrophe. */
const HUNG_ON: Partial<Record<DocumentLanguage, RegExp>> = { en: /['’ʼ]s$/u, de: /['’ʼ]s$/u, tr: /['’ʼ]\p{L}{1,7}$/u, az: /['’ʼ]\p{L}{1,7}$/u };

/** The word to learn where a form of it stands in the text: `Sarybulak` for `Sarybulak’s` and `Sarybulak’da`. */
export function baseWord(word: string, language: DocumentLanguage): string {
  const hungOn = HUNG_ON[language];
  return hungOn === undefined ? word : word.replace(hungOn, '');
}

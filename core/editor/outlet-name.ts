import type { DocumentLanguage } from '../model/language';
import { languageInWords } from './locale/language-in-words';

type Script = 'Latin' | 'Cyrillic' | 'other';

const WRITTEN_IN: Record<DocumentLanguage, Script> = { en: 'Latin', az: 'Latin', tr: 'Latin', fr: 'Latin', de: 'Latin', ru: 'Cyrillic', kk: 'Cyrillic' };
/** Letters that one of two languages has that are written in the same script. */
const KAZAKH = /[әғқңөұүһі]/iu;
const AZERBAIJANI = /[əığşçöü]/iu;
const ADDRESS = /^[^\s]+\.\p{L}{2,}$/u;

/**
 * The name of an outlet as a review in a language writes it: its name where that is in the script of the language, else
 * the first of its other names that is; of several, one with letters of the language itself. An address is no name.
 */
export function outletName({ name, aliases }: { name: string; aliases: readonly string[] }, language: DocumentLanguage): string {
  const wanted = WRITTEN_IN[language];
  if (scriptOf(name) === wanted || scriptOf(name) === 'other') return name;
  const fitting = aliases.filter((alias) => scriptOf(alias) === wanted && !ADDRESS.test(alias));
  const own = language === 'kk' ? KAZAKH : language === 'az' ? AZERBAIJANI : null;
  return (own && fitting.find((alias) => own.test(alias))) ?? fitting.find((alias) => language !== 'ru' || !KAZAKH.test(alias)) ?? fitting[0] ?? name;
}

/**
 * The name of an outlet for a text in a language, with the outlet's own language in brackets if that is wanted, known and
 * another one: `Dala Press (Kazakh)`.
 */
export function namedOutlet(outlet: { name: string; aliases: readonly string[]; language?: string }, language: DocumentLanguage, withLanguage: boolean): string {
  const name = outletName(outlet, language);
  if (!withLanguage || outlet.language === undefined || outlet.language === 'und' || outlet.language === language) return name;
  return `${name} (${languageInWords(outlet.language, language)})`;
}

function scriptOf(name: string): Script {
  if (/\p{Script=Cyrillic}/u.test(name)) return 'Cyrillic';
  return /\p{Script=Latin}/u.test(name) ? 'Latin' : 'other';
}

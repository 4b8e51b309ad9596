import { foldName } from '../../outlets/fold-name';
import { languageCode } from '../metadata/language-code';

/** How languages are called in English, Russian, Kazakh, Azerbaijani, Turkish, French and German, by their beginnings. */
const NAMES: readonly [string, RegExp][] = [
  ['en', /^(?:engl|англ|ағылш|ingil|ingiliz|i̇ngil|anglais)/],
  ['ru', /^(?:russ|русс|рус$|орыс|rus|руск)/],
  ['kk', /^(?:kaza|каз|қаз|qazax|kasach|қазақ)/],
  ['az', /^(?:azer|азер|әзір|azər|aserb|азәр)/],
  ['tr', /^(?:turkish|турец|түрік|türk|turc$|turque|turco)/],
  ['fr', /^(?:fren|франц|frans|français|francais|franz)/],
  ['de', /^(?:germ|нем|неміс|alman|allem|deut)/],
  ['uk', /^(?:ukra|укра)/],
  ['uz', /^(?:uzb|узб|өзбек|özbə|usbek|ouzb)/],
  ['ky', /^(?:kyrg|кирг|кыргыз|қырғыз|kirgi|qırğ)/],
  ['ar', /^(?:arab|араб|ərəb|arap)/],
  ['fa', /^(?:pers|персид|farsi|фарси|fars)/],
  ['zh', /^(?:chin|китай|қытай|çin)/],
  ['ja', /^(?:japa|япон|жапон|yapon)/],
  ['es', /^(?:span|испан|ispan|espag|i̇span)/],
  ['it', /^(?:ital|итал|i̇tal)/],
  ['ka', /^(?:georg|груз|gürcü|géorg)/],
  ['hy', /^(?:armen|армян|ermən|ermeni|armén)/],
  ['he', /^(?:hebr|иврит|ivrit|ibran|i̇bran)/],
];
const CODES = new Set(['en', 'ru', 'kk', 'az', 'tr', 'fr', 'de', 'uk', 'uz', 'ky', 'ar', 'fa', 'zh', 'ja', 'es', 'it', 'ka', 'hy', 'he', 'pl', 'pt', 'nl', 'sv', 'no', 'da', 'fi', 'cs', 'ro', 'bg', 'sr', 'el', 'hu', 'ko', 'be', 'tg', 'tk', 'mn', 'ur', 'hi', 'tt', 'lt', 'lv', 'et', 'sk', 'sl', 'hr']);

/** @returns the code of a language that is named by its code, or by its name in one of seven languages; or null */
export function languageNamed(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > 40) return null;
  if (/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(trimmed)) {
    const code = languageCode(trimmed);
    if (code !== null && CODES.has(code)) return code;
  }
  const folded = foldName(trimmed);
  return NAMES.find(([, beginning]) => beginning.test(folded))?.[0] ?? null;
}

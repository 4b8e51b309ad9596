import { cleanText } from '../html/clean-text';
import { foldName } from '../../outlets/fold-name';
import type { Found } from './found-metadata';

const LABEL = /^(?:by|written by|story by|text|author|autor(?:in|a)?|auteur|von|par|por|di|автор(?:ы)?|текст|автори|мәтін|авторы|müəllif|yazan|yazar|haber|foto|фото)\s*[:：]?\s+/i;
const LABEL_COLON = /^(?:text|author|авторы?|текст|мәтін|авторы|müəllif|yazan|autor(?:in)?|auteur|by)\s*[:：]\s*/i;
const BETWEEN = /\s*(?:[;|•·、，\n]|,\s+(?:and|und|et|y|e|и|та|және|və|ve|og|och)\s|\s(?:and|AND|und|et|и|та|және|və|ve|og|och|oraz)\s)\s*/;
/** “Anna Berg (with Jan Holm)”: the others wrote too. */
const WITH = /^([^()]+)\((?:with|avec|mit|con|com|met|med|при участии|совместно с|ilə|ile)\s+([^()]+)\)$/iu;
/** What a name may begin with in lower case. */
const PARTICLE = /^(?:von|van|vom|zum|zur|del|della|dos|das|bin|ibn|ben)\s/i;
const NOT_A_NAME = /^(?:admin(?:istrator)?|editor|редакция|редактор|redaksiya|redaction|rédaction|redaktion|red|staff|team|unknown|none|null|n\/a|guest|user|root|webmaster)$/i;
/** Links beside a name that lead to more of it. */
const INVITES = /^(?:aller|suivre|voir|follow|see|view|more|read|all (?:posts|articles)|mehr|alle|folgen|подробнее|все материалы|ещё|takip|bütün|contact)(?=\s|$)/i;
/** “Staff of two agencies”: `dpa/AFP`. */
const SIGN = /^[\p{L}.]{2,8}(?:\/[\p{L}.]{2,8})+$/u;
const READING_TIME = /\s+\d{1,3}\s*(?:min(?:\.|utes?|uten)?|мин\.?|dk\.?|dakika)$/i;
const LONGEST_TEXT = 500;
const LONGEST_NAME = 80;
const MOST_WORDS = 8;

/**
 * Names of authors: labels such as “By” gone, lists divided, addresses, dates and placeholders left out, each once.
 * The outlet's own name is left out when a person is named too, and a source that names only the outlet goes last.
 */
export function cleanAuthors(found: readonly Found<string[]>[], siteNames: readonly string[]): Found<string[]>[] {
  const sites = new Set(siteNames.map(foldName));
  const cleaned = found
    .map(({ value, origin }) => ({ value: withoutSite(value.flatMap(namesIn), sites), origin }))
    .filter(({ value }) => value.length > 0);
  const domains = new Set(siteNames.filter((name) => name.includes('.')).map((name) => name.toLowerCase()));
  // “paper.example desk” names the site as well.
  const holdsDomain = (name: string): boolean => name.toLowerCase().split(' ').some((word) => domains.has(word));
  const rank = ({ value }: Found<string[]>): number => {
    if (value.every((name) => sites.has(foldName(name)) || sites.has(initialsOf(name)) || holdsDomain(name))) return 2;
    return value.every((name) => INITIALS.test(name)) ? 1 : 0;
  };
  return [0, 1, 2].flatMap((wanted) => cleaned.filter((authors) => rank(authors) === wanted));
}

/** Letters that stand for a name, or for an agency; a name in full says more. */
const INITIALS = /^(?:\p{Lu}{1,3}|\p{Ll}{2,4})$/u;

/** “German Wave” runs gw.example. A single word has none. */
function initialsOf(name: string): string {
  const words = foldName(name).split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}

function namesIn(text: string): string[] {
  const unlabelled = cleanText(text.slice(0, LONGEST_TEXT)).replace(/\S+@\S+\.\S+|\(?\b(?:https?:\/\/|www\.)\S+/g, '').replace(LABEL_COLON, '').replace(LABEL, '');
  const together = WITH.exec(unlabelled);
  if (together !== null) return [together[1] ?? '', ...(together[2] ?? '').split(BETWEEN)].flatMap(atCommas).map(tidy).filter(isName);
  // What stands in brackets belongs to the name before it.
  const pieces = /[()]/.test(unlabelled) ? [unlabelled] : parts(unlabelled);
  return pieces.map(tidy).filter(isName);
}

/** “The section of law and order” is one name: behind “and” a second one begins with a capital letter. */
function parts(text: string): string[] {
  const pieces = text.split(BETWEEN);
  const isOne = /^\p{Lu}/u.test(text) && pieces.some((piece) => /^\p{Ll}{3,}\s/u.test(piece) && !PARTICLE.test(piece));
  return (isOne ? [text] : pieces).flatMap(atCommas);
}

// “Anna Berg, Jan Holm” and “Anna Berg & Jan Holm” are two; “Berg, Anna”, “Anna Berg, Reporter” and “Berg & Sons” are one.
function atCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*|\s+&\s+/);
  return parts.every((part) => part.trim().includes(' ')) ? parts : [text];
}

function tidy(name: string): string {
  return cleanText(name).replace(READING_TIME, '').replace(/^[-–—,:\s@《〈【]+|[-–—,:\s》〉】]+$/g, '');
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || NOT_A_NAME.test(name) || INVITES.test(name)) return false;
  if (SIGN.test(name)) return true;
  if (/^(?:https?:|www\.)|\.(?:html?|php)$|\/|[{}<>]/i.test(name)) return false;
  return /\p{L}/u.test(name) && !/\d{2}/.test(name) && name.split(' ').length <= MOST_WORDS;
}

function withoutSite(names: readonly string[], sites: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  const unique = names.filter((name) => {
    const folded = foldName(name);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
  // A name with a description behind it repeats the name that also stands alone.
  const alone = unique.filter((name) => !unique.some((other) => other !== name && name.startsWith(`${other} `)));
  const persons = alone.filter((name) => !sites.has(foldName(name)));
  return persons.length > 0 ? persons : alone;
}

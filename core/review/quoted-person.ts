import type { QuotedPerson } from '../model/highlight';
import { isOffice, SAID } from './saying-words';

/** So far behind and before the words the one who says them is looked for. */
const REACH = 240;
const BEHIND = new RegExp(`^[\\s”»“"’,.!?…—–-]*${SAID}\\s+(.+)$`, 'iu');
const BEFORE = new RegExp(`^(.+?)(?:\\s+(?:that|que|dass|что))?[\\s:,«“„"—–-]*$`, 'u');
const ENDS_WITH_SAID = new RegExp(`^(.+?),?\\s+${SAID}$`, 'iu');
const SMALL = /^(?:the|le|la|l’|der|die|das)$/iu;
const PATRONYMIC = /(?:вич|вна|ична|оглы|кызы|ұлы|қызы|oğlu|qızı)$/iu;
/** What is no part of a name: abbreviations, and ministries in one word (`Минторга`). */
const NO_NAME = /^(?:\p{Lu}{2,}|(?:Мин|Гос|Центр|Нац|Рос|Каз|Азер)\p{Ll}+)$/u;

/**
 * Who says quoted words and as what, where the article ties them together in so many words: `“…,” said Trade Minister
 * Anna Berg`, `Министр торговли Анна Берг заявила: «…»`. Where it is not sure, the answer is null: a wrong name below a
 * quotation is worse than none.
 * @param block plain text of the block that holds the words
 * @param start UTF-16 offset of the words in it
 * @param end offset, exclusive
 * @param language ISO 639-1 code of the article, or `und`
 */
export function quotedPerson(block: string, start: number, end: number, language: string): QuotedPerson | null {
  const marked = block.slice(start, end);
  const closed = Math.max(marked.lastIndexOf('”'), marked.lastIndexOf('»'));
  const opened = marked.search(/[“«„]/u);
  const behind = block.slice(closed < 0 ? end : start + closed + 1).slice(0, REACH);
  const before = block.slice(0, opened < 0 ? start : start + opened).slice(-REACH);
  return personBehind(behind, language) ?? personBefore(before, language);
}

function personBehind(text: string, language: string): QuotedPerson | null {
  const phrase = BEHIND.exec(text.split('\n', 1)[0] ?? '')?.[1];
  if (phrase === undefined) return null;
  const [named = '', apposition = ''] = phrase.split(/(?<!\p{Lu})[.;:()«“"—–]|,/u).map((part) => part.trim());
  const person = readPerson(wordsOf(named), false, language);
  if (!person) return null;
  return person.office === '' && isOffice(firstWord(apposition)) ? { ...person, office: apposition } : person;
}

function personBefore(text: string, language: string): QuotedPerson | null {
  const sentence = text.split(/(?<=[.!?…]|\n)\s+(?=\p{Lu})/u).at(-1) ?? '';
  const phrase = ENDS_WITH_SAID.exec(BEFORE.exec(sentence)?.[1] ?? '')?.[1]?.trim();
  if (phrase === undefined) return null;
  const [named = '', apposition = '', ...more] = phrase.split(',').map((part) => part.trim());
  if (more.length > 0 || (apposition !== '' && !isOffice(firstWord(apposition)))) return null;
  const person = readPerson(wordsOf(named), true, language);
  return person && apposition !== '' ? { ...person, office: apposition } : person;
}

/** @param isWhole whether nothing may follow the name */
function readPerson(words: readonly string[], isWhole: boolean, language: string): QuotedPerson | null {
  const begin = words.findIndex((word, at) => isCapital(word) && !(at === 0 && isOffice(word)));
  if (begin < 0) return null;
  const rest = words.slice(begin);
  const end = rest.findIndex((word) => !isCapital(word));
  // «Даларияның Мәдениет министрі Өміртай Ғарыш»: the names before an office belong to it.
  if (isHeld(rest, end)) return readHolder(words, begin + end + 1, isWhole, language);
  if (end >= 0 && isWhole) return null;
  const run = end < 0 ? rest : rest.slice(0, end);
  const lastOffice = run.findLastIndex(isOffice);
  const office = [...words.slice(0, begin), ...run.slice(0, lastOffice + 1)];
  const name = run.slice(lastOffice + 1);
  if (office.length > 0 && !isOffice(office[0] ?? '') && lastOffice < 0) return null;
  if (end >= 0 && name.length === 0) return null;
  return isName(name, office.length > 0, language) ? { speaker: name.join(' '), office: office.join(' ') } : null;
}

/** Whether an office ends at a place, and a name begins behind it. */
function isHeld(words: readonly string[], at: number): boolean {
  return at >= 0 && isOffice(words[at] ?? '') && isCapital(words[at + 1] ?? '');
}

function readHolder(words: readonly string[], begin: number, isWhole: boolean, language: string): QuotedPerson | null {
  const rest = words.slice(begin);
  const end = rest.findIndex((word) => !isCapital(word));
  const name = end < 0 ? rest : rest.slice(0, end);
  if ((end >= 0 && isWhole) || name.some(isOffice) || !isName(name, true, language)) return null;
  return { speaker: name.join(' '), office: words.slice(0, begin).join(' ') };
}

function isName(words: readonly string[], hasOffice: boolean, language: string): boolean {
  if (words.some((word) => NO_NAME.test(word)) || placeNames(language).some((place) => (words[0] ?? '').startsWith(place))) return false;
  if (words.length === 1) return hasOffice;
  return words.length === 2 || (words.length === 3 && words.some((word) => PATRONYMIC.test(word) || /^\p{Lu}\.$/u.test(word)));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word, at) => word !== '' && !(at === 0 && SMALL.test(word)));
}

function firstWord(text: string): string {
  return wordsOf(text)[0] ?? '';
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const COUNTRIES = ['KZ', 'AZ', 'TR', 'RU', 'UZ', 'KG', 'TM', 'TJ', 'GE', 'AM', 'CN', 'US', 'GB', 'DE', 'FR', 'IT', 'UA', 'BY', 'IR', 'IN', 'JP', 'KR', 'PL'];
const known = new Map<string, string[]>();

/** Names of countries without their last letters, which change with the case: «президент Казахстана Асанов». */
function placeNames(language: string): readonly string[] {
  const made = known.get(language);
  if (made) return made;
  const names = new Intl.DisplayNames([language === 'und' ? 'en' : language], { type: 'region' });
  const places = COUNTRIES.flatMap((code) => names.of(code)?.split(/\s/u)[0]?.slice(0, 24) ?? []).map((name) => (name.length > 5 ? name.slice(0, -1) : name));
  known.set(language, places);
  return places;
}

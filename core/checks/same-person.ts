import { foldText } from '../search/folded-words';
import { differByOne } from './differ-by-one';
import { nameKey } from './name-key';
import { sameStem } from './same-stem';

const SHORTEST = 4;
const LEAST_FOR_SLIP = 6;
const PATRONYMIC = /(?:вич(?:а|у|ем|е)?|вн(?:а|ы|е|ой|у)|ұлы\p{L}*|қызы\p{L}*|oğlu\p{L}*|qızı\p{L}*)$/iu;

/** The word of a name that tells a person from others: the last one, but for a patronymic. */
export function familyName(name: string): string {
  const words = name.split(/[\s\u00A0]+/u).map((word) => word.replace(/[’'ʼ].{0,4}$/u, '')).filter((word) => word.length > 1 && !word.endsWith('.'));
  const own = words.filter((word) => !PATRONYMIC.test(word));
  return own[own.length - 1] ?? words[words.length - 1] ?? name;
}

/** Whether a text has the family name of a person, in any script and grammatical case, and but for a slip in a long one. */
export function namesPerson(text: string, name: string): boolean {
  const family = nameKey(familyName(name));
  if (family.length < SHORTEST) return foldText(text).includes(foldText(familyName(name)));
  return (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).some((word) => isFormOf(nameKey(word), family));
}

/** Whether two names are one person’s. */
export function samePerson(one: string, other: string): boolean {
  return namesPerson(one, other) || namesPerson(other, one);
}

function isFormOf(word: string, family: string): boolean {
  if (word === family || (word.charAt(0) === family.charAt(0) && sameStem(word, family))) return true;
  return Math.min(word.length, family.length) >= LEAST_FOR_SLIP && differByOne(word, family);
}

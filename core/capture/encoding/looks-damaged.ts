/** UTF-8 shown as windows-1252: as many signs that are never letters as its first byte announces, as in `Ã¼`, `Ð°`, `â€œ`, `æ¸¯`. */
const SECOND = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]';
const AS_LATIN = new RegExp(`[Â-Þ]${SECOND}|[à-ï]${SECOND}{2}|[ð-ô]${SECOND}{3}`, 'g');
/** UTF-8 shown as windows-1251: `Р°`, `СЃ`, `вЂ”`; the second half is a sign that no Cyrillic word has. */
const AS_CYRILLIC = /[РС][°±²³µ¶·№»јЅѕ‚ѓ„…†‡€‰‹ЊќЋЏђ‘’“”•–—™›њ¤¦§©«¬®]|вЂ[“”™њќ¦]/g;
/** Cyrillic bytes shown as windows-1252: no language has so many letters with accents. */
const ACCENTED = /[À-ÖØ-öø-ÿ]/g;
/** KOI8-R and windows-1251 taken for each other turn capitals and small letters around: `пНЯЯХЪ`. */
const TURNED = /(?<!\p{L})[а-яё]\p{Lu}{2,}(?!\p{L})/gu;
const CAPITALS = /[А-ЯЁ]/g;
const SHORT_TEXT = 4;

/**
 * Whether a decoded text shows the traces of a wrong or broken encoding.
 * One replacement character is enough; the patterns must come often, since each alone can be right.
 */
export function looksDamaged(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const traces = count(text, AS_LATIN) + count(text, AS_CYRILLIC);
  if (traces >= SHORT_TEXT && traces > letters * 0.03) return true;
  if (count(text, ACCENTED) >= SHORT_TEXT * 2 && count(text, ACCENTED) > letters * 0.6) return true;
  return count(text, TURNED) >= 2 && count(text, CAPITALS) > letters * 0.7;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

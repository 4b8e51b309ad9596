/** A scale word and its factor; `attached` ones count only directly behind a number or with a currency (`5m`, `$2b`). */
const SCALES: readonly { factor: number; words: RegExp; attached?: RegExp; languages?: readonly string[] }[] = [
  {
    factor: 1e3,
    words: /^(?:thousands?|тыс|тысяч(?:а|и|у|е|ей|ам|ами|ах)?|мың(?!да[ғг])\p{L}{0,5}|tausend|tsd)$/u,
    attached: /^k$/u,
  },
  { factor: 1e3, words: /^min(?:i|in|ə|də|dən|lik)?$/u, languages: ['az'] },
  { factor: 1e3, words: /^bin(?:i|in|e|de|den|lik)?$/u, languages: ['tr'] },
  { factor: 1e3, words: /^mille$/u, languages: ['fr'] },
  {
    factor: 1e6,
    words: /^(?:millions?|millionen|mln|mn|mio|млн|миллион(?!ер)\p{L}{0,4}|milyon(?!er)\p{L}{0,4})$/u,
    attached: /^m$/u,
  },
  {
    factor: 1e9,
    words: /^(?:billions?|bn|bln|mlrd|mrd|mds?|млрд|миллиард(?!ер)\p{L}{0,4}|milyard(?!er)\p{L}{0,4}|milyar(?!d)\p{L}{0,3}|milliarden?|milliards?)$/u,
    attached: /^b$/u,
  },
  { factor: 1e12, words: /^(?:trillions?|trn|tn|трлн|триллион\p{L}{0,4}|trilyon\p{L}{0,4}|billionen)$/u },
];

/**
 * @param word in lower case, without a stop behind it
 * @param attached the word follows its number without a space, or the number has a currency sign
 * @returns the factor, or null when the word is no scale
 */
export function scaleOf(word: string, language: string, attached: boolean): number | null {
  const found = SCALES.find(
    ({ words, attached: short, languages }) =>
      (!languages || languages.includes(language)) && (words.test(word) || (attached && short?.test(word) === true)),
  );
  return found?.factor ?? null;
}

/** Fractions in words. `половина` of a year or match, after an ordinal, is a stretch of time and none of these. */
const FRACTIONS: readonly [number, RegExp][] = [
  [2 / 3, /two[-\s]thirds|deux\s+tiers|zwei\s+drittel\p{L}*|üçte\s+iki\p{L}*|две\s+трети|двух\s+третей|үштен\s+екі\p{L}*|üçdə\s+iki\p{L}*/iuy],
  [3 / 4, /three[-\s]quarters|trois\s+quarts|drei\s?viertel\p{L}*|dörtte\s+üç\p{L}*|три\s+четверти|төрттен\s+үш\p{L}*|dörddə\s+üç\p{L}*/iuy],
  [1 / 3, /(?:a|one)[-\s]third(?!-)|un\s+tiers|ein\s+drittel\p{L}*|üçte\s+bir\p{L}*|треть(?!\p{L})|трети(?=\s)|үштен\s+бір\p{L}*|üçdə\s+bir\p{L}*/iuy],
  [1 / 4, /(?:a|one)[-\s]quarter\s+of|un\s+quart|ein\s+viertel\p{L}*|dörtte\s+bir\p{L}*|четверть(?!\p{L})|төрттен\s+бір\p{L}*|dörddə\s+bir\p{L}*/iuy],
  [1 / 2, /half\s+of|la\s+moitié|die\s+hälfte|der\s+hälfte|половин(?:а|у|ы|е|ой)(?!\p{L})|жартыс\p{L}*|yarıs\p{L}*/iuy],
];
const AFTER_ORDINAL = /(?:first|second|third|last|latter|перв\p{L}+|втор\p{L}+|трет\p{L}+|последн\p{L}+|бірінші|екінші|birinci|ikinci)\s+$/iu;

/** @returns the fraction that begins at `at`, and where its words end */
export function readFraction(text: string, at: number): { value: number; to: number } | null {
  for (const [value, words] of FRACTIONS) {
    words.lastIndex = at;
    if (words.test(text)) return AFTER_ORDINAL.test(text.slice(Math.max(0, at - 16), at)) ? null : { value, to: words.lastIndex };
  }
  return null;
}

const FIRST_WORDS = new Set('a one two three half un deux trois la ein zwei drei dreiviertel die der üçte dörtte две двух три треть трети четверть половина половину половины половине половиной үштен төрттен üçdə dörddə'.split(' '));

/** Whether a fraction can begin with this word in lower case; quick, as every word of a text is asked. */
export function beginsFraction(word: string): boolean {
  return FIRST_WORDS.has(word) || word.startsWith('жартыс') || word.startsWith('yarıs');
}

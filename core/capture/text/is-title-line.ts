const LONGEST = 200;
/** How messages begin, in the languages of an office's mail; up to four words of a name may follow. */
const GREETING = /^(?:hello|hi|good (?:morning|afternoon|evening)|dear all|здравствуй(?:те)?|добр(?:ый день|ое утро|ый вечер|ого дня)|привет|сәлем(?:етсіз бе)?|қайырлы (?:таң|күн)|salam|sabahınız xeyir|merhaba|günaydın|iyi günler|bonjour|bonsoir|guten (?:tag|morgen|abend)|hallo|вітаю|добрий день|مرحبا|السلام عليكم|שלום)(?:$|!$|[\s,]+(?:[\p{L}.]+\s?){1,4}!$)/iu;

/** @returns whether a first line reads as a title: short, with a letter in it, not ending as a sentence does, and no greeting */
export function isTitleLine(line: string): boolean {
  return line.length <= LONGEST && /\p{L}/u.test(line) && !/[.;:,]$/.test(line.replace(/\.{3}$|…$/, '')) && !GREETING.test(line);
}

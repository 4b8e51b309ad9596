/** A share in words, as one language writes it; groups `part` and `whole` hold its words, else its value is given. */
interface Notation {
  pattern: RegExp;
  value?: number;
  /** The letters that it can begin with, to try few patterns at each place. */
  initials: string;
}

const PARTS: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5,
  две: 2, двух: 2, три: 3, трех: 3, трёх: 3, четыре: 4, четырёх: 4, четырех: 4,
  бір: 1, екі: 2, үш: 3, төрт: 4, бес: 5, bir: 1, iki: 2, üç: 3, dörd: 4, dört: 4, beş: 5,
};
/** What a word begins with that says into how many parts something is divided; longer beginnings first. */
const WHOLES: readonly (readonly [string, number])[] = [
  ['two', 2], ['second', 2], ['thi', 3], ['three', 3], ['four', 4], ['quarter', 4], ['fif', 5], ['five', 5], ['six', 6], ['eight', 8], ['ten', 10],
  ['deux', 2], ['tiers', 3], ['trois', 3], ['quart', 4], ['quatre', 4], ['cinq', 5], ['sixi', 6], ['huit', 8], ['dix', 10],
  ['zwei', 2], ['drit', 3], ['vier', 4], ['fünf', 5], ['sechs', 6], ['acht', 8], ['zehn', 10],
  ['втор', 2], ['трет', 3], ['четв', 4], ['пят', 5], ['шест', 6], ['восьм', 8], ['десят', 10],
  ['екі', 2], ['үш', 3], ['төрт', 4], ['бес', 5], ['алты', 6], ['сегіз', 8], ['он', 10],
  ['iki', 2], ['üç', 3], ['dörd', 4], ['dört', 4], ['beş', 5], ['alt', 6], ['səkkiz', 8], ['sekiz', 8], ['on', 10],
];

const END = '(?!\\p{L})';
const notation = (initials: string, pattern: string, value?: number): Notation => ({ initials, pattern: new RegExp(pattern, 'iuy'), ...(value === undefined ? {} : { value }) });
/** What follows `a third` where it is a share, and not the third of several. */
const SHARE_BEHIND = '(?=\\s+(?:of|more|less|fewer|higher|lower|up|down|are|were|is|was|come|comes|came|have|has|had|to|in|from|on|since|compared|live|said|say)(?!\\p{L})|\\s*(?:[.,;:!?)”’"]|$))';
const NOT_A_TIME = '(?!\\s+(?:days?|weeks?|months?|years?|hours?|minutes?|times?|day)(?!\\p{L}))';

/** Shares in words; `половина` of a year or match, after an ordinal, is a stretch of time and none of these. */
const NOTATIONS: readonly Notation[] = [
  notation('tf', `(?<part>two|three|four|five)[-\\s](?<whole>thirds|quarters|fifths|sixths|eighths|tenths)${END}(?!\\s+of\\s+an?\\s+(?:hour|million|billion))`),
  notation('ao', `(?<part>a|one)[-\\s](?<whole>third|fifth|sixth|eighth|tenth)${END}(?!-)${SHARE_BEHIND}`),
  notation('ao', '(?<part>a|one)[-\\s](?<whole>quarter)(?:\\s+of(?!\\s+(?:an?\\s+(?:hour|million|billion|century)|\\d{4}))|(?=\\s+(?:more|less|fewer|higher|lower)(?!\\p{L})))'),
  notation('ao', `(?<=(?:by|nearly|almost|about|than|over|roughly|around)\\s+)(?<part>a|one)[-\\s](?<whole>quarter)(?=\\s*(?:[.,;:!?)”’"]|$))`),
  notation('o', `(?<part>one)(?:\\s+\\p{L}{3,})?\\s+(?:in|out\\s+of)(?:\\s+every)?\\s+(?<whole>two|three|four|five|six|eight|ten)${END}${NOT_A_TIME}`),
  notation('e', `every\\s+(?<whole>second|third|fourth|fifth|sixth|eighth|tenth)${END}${NOT_A_TIME}`),
  notation('h', 'half\\s+of', 1 / 2),
  notation('udtq', `(?<part>un|deux|trois|quatre)\\s+(?<whole>tiers|quarts?|cinquièmes)${END}(?!\\s+(?:d[’']heure|de\\s+mill))`),
  notation('u', `(?<part>un)\\s+(?<whole>cinquième|sixième|huitième|dixième)(?=\\s+(?:des?|du|d[’']))`),
  notation('u', `(?<part>une?)\\s+(?:(?:personne|habitant|emploi|salarié|foyer|ménage|entreprise|électeur|jeune|femme|homme|enfant|élève|touriste|visiteur|poste)e?\\s+)?sur\\s+(?<whole>deux|trois|quatre|cinq|six|huit|dix)${END}`),
  notation('l', 'la\\s+moitié', 1 / 2),
  notation('ezdvf', '(?<part>ein|zwei|drei|vier|fünf)(?:\\s+(?:knappes|gutes))?\\s+(?<whole>drittel|viertel|fünftel|sechstel|achtel|zehntel)\\p{L}{0,2}(?!\\p{L}|\\s*stunde)'),
  notation('d', 'drei\\s?viertel\\p{L}{0,2}(?!\\p{L}|\\s*stunde)', 3 / 4),
  notation('j', `jede[rnms]?\\s+(?<whole>zweite|dritte|vierte|fünfte|sechste|achte|zehnte)[rnms]?${END}(?!\\s+(?:tag|woche|monat|jahr|stunde|mal))`),
  notation('d', 'd(?:ie|er)\\s+hälfte', 1 / 2),
  notation('дтч', `(?<part>две|двух|три|тр[её]х|четыре|четыр[её]х)\\s+(?<whole>трети|третей|четверти|четвертей|пятых|десятых)${END}(?!\\s+процент)`),
  notation('т', `трет(?:ь|ью|и(?=\\s))${END}`, 1 / 3),
  notation('ч', `четверт(?:ь|ью)${END}(?!\\s+(?:века|часа|миллион|миллиард))`, 1 / 4),
  notation('пшвд', `(?<whole>пят|шест|восьм|десят)(?:ая|ой|ую)\\s+(?:част|дол)\\p{L}+`),
  notation('к', `кажд\\p{L}{2,3}\\s+(?<whole>второ|трет|четв[её]рт|пят|шест|восьм|десят)\\p{L}{1,4}${END}(?!\\s+(?:день|год|месяц|час|раз|недел|минут))`),
  notation('п', `половин(?:а|у|ы|е|ой)${END}`, 1 / 2),
  notation('еүтбасо', '(?<whole>екі|үш|төрт|бес|алты|сегіз|он)(?:нан|нен|тан|тен|дан|ден|тың|тің|дың|дің|ның|нің)\\s+(?<part>бір|екі|үш|төрт)\\p{L}*'),
  notation('ә', `әр(?:бір)?\\s+(?<whole>екінші|үшінші|төртінші|бесінші|оныншы)${END}(?!\\s+(?:күн|жыл|ай|сағат|апта|рет))`),
  notation('ж', 'жартыс\\p{L}*', 1 / 2),
  notation('üdbays', '(?<whole>üç|dörd|dört|beş|altı|yeddi|səkkiz|sekiz)(?:d[əea]|t[ea])\\s+(?<part>bir|iki|üç|dörd|dört)\\p{L}*'),
  // `onda iki ölkə`: then two countries.
  notation('o', '(?<whole>on)da\\s+(?<part>bir)\\p{L}*'),
  notation('h', 'h[əe]r\\s+(?<whole>iki|üç|dörd|dört|beş|on)\\s+\\p{L}+(?:[dt][aeə]n)\\s+(?<part>bir)\\p{L}*'),
  notation('h', `h[əe]r\\s+(?<whole>ikinci|üçüncü|dördüncü|beşinci|onuncu)${END}(?!\\s+(?:gün|il|ay|saat|həftə|hafta|yıl|dəfə|kez))`),
  notation('y', 'yarıs\\p{L}*', 1 / 2),
];
const IN_DIGITS = new RegExp(`(\\d{1,2})\\s+(?:in|out\\s+of)(?:\\s+every)?\\s+(\\d{1,3})(?!\\d|[.,:]\\d|%)${NOT_A_TIME}`, 'iuy');

/** @returns the share that begins with the digits at `at`, as English writes it: `1 in 8`, `7 out of 10` */
export function shareInDigits(text: string, at: number): { value: number; to: number } | null {
  IN_DIGITS.lastIndex = at;
  const [, part, whole] = IN_DIGITS.exec(text) ?? [];
  return part !== undefined && Number(part) < Number(whole) ? { value: Number(part) / Number(whole), to: IN_DIGITS.lastIndex } : null;
}

const AFTER_ORDINAL =
  /(?:first|second|third|last|latter|перв\p{L}+|втор\p{L}+|трет\p{L}+|последн\p{L}+|бірінші|екінші|алғашқы|соңғы|birinci|ikinci|ilk|son)\s+$/iu;

const BY_INITIAL = new Map<string, Notation[]>();
for (const one of NOTATIONS) for (const initial of one.initials) BY_INITIAL.set(initial, [...(BY_INITIAL.get(initial) ?? []), one]);

/** @returns the fraction that begins at `at`, and where its words end */
export function readFraction(text: string, at: number): { value: number; to: number } | null {
  for (const { pattern, value } of BY_INITIAL.get(text.charAt(at).toLowerCase()) ?? []) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    return AFTER_ORDINAL.test(text.slice(Math.max(0, at - 16), at)) ? null : { value: value ?? shareOf(found.groups ?? {}), to: pattern.lastIndex };
  }
  return null;
}

function shareOf({ part = 'one', whole = '' }: Partial<Record<string, string>>): number {
  const divided = whole.toLowerCase();
  const parts = WHOLES.filter(([beginning]) => divided.startsWith(beginning)).sort(([one], [other]) => other.length - one.length)[0]?.[1] ?? 1;
  return (PARTS[part.toLowerCase()] ?? 1) / parts;
}

const FIRST_WORDS = new Set(
  `a one two three four five half every un une deux trois quatre la ein zwei drei vier fünf dreiviertel die der jede jeder jedes jeden jedem
  две двух три трех трёх четыре четырех четырёх треть третью трети четверть четвертью половина половину половины половине половиной
  пятая пятой пятую шестая шестой восьмая восьмой десятая десятой әр әрбір hər her`.split(/\s+/u),
);
const BEGINNINGS = /^(?:жартыс|yarıs|кажд|(?:екі|үш|төрт|бес|алты|сегіз|он)[ндт][аеыі]|(?:üç|dörd|dört|beş|altı|yeddi|səkkiz|sekiz|on)(?:d[əea]|t[ea])$)/u;

/** Whether a fraction can begin with this word in lower case; quick, as every word of a text is asked. */
export function beginsFraction(word: string): boolean {
  return FIRST_WORDS.has(word) || BEGINNINGS.test(word);
}

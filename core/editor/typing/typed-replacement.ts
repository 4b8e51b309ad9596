import { quotationMark } from './quotation-marks';

/** What takes the place of a typed character and of some before it. */
export interface TypedReplacement {
  /** How many characters before the typed one are replaced along with it. */
  back: number;
  text: string;
}

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';
/** Languages that put a space before the percent sign, and that write decimals with a comma. */
const PERCENT_APART = new Set(['fr', 'ru', 'de']);
const DECIMAL_COMMA = new Set(['ru', 'kk', 'az', 'tr', 'fr', 'de']);
const EM_DASH = new Set(['ru', 'kk']);

/**
 * How a character is written in the style of a language: quotation marks, apostrophe, dashes, ellipsis, the space before a
 * percent sign and before French signs, the decimal mark of a percentage.
 * @param before the text of the paragraph up to the caret
 * @returns null where the character stays as it was typed
 */
export function typedReplacement(before: string, typed: string, language: string): TypedReplacement | null {
  switch (typed) {
    case '"':
      return { back: 0, text: quotationMark(before, language) };
    case "'":
      return { back: 0, text: apostrophe(before) };
    case '%':
      return percent(before, language);
    case '.':
      return ellipsis(before);
    case '-':
      return hyphen(before, language);
    case ' ':
      return spacedDash(before, language);
    case ';':
    case '!':
    case '?':
    case ':':
      return french(before, typed, language);
    default:
      return range(before, typed);
  }
}

function apostrophe(before: string): string {
  return /[\p{L}\p{N}]$/u.test(before) ? '’' : '‘';
}

function ellipsis(before: string): TypedReplacement | null {
  return before.endsWith('..') && !before.endsWith('...') ? { back: 2, text: '…' } : null;
}

/** At the beginning of a paragraph a hyphen with a space is the start of a list. */
function spacedDash(before: string, language: string): TypedReplacement | null {
  return / -$/u.test(before) && !/^\s*-$/u.test(before) ? { back: 1, text: `${dash(language)} ` } : null;
}

function percent(before: string, language: string): TypedReplacement | null {
  const figure = /(\d+)([.,])?(\d+)?([ \u00A0\u202F])?$/u.exec(before);
  if (!figure) return null;
  const [all, whole = '', mark = '', decimals = '', space = ''] = figure;
  if (mark !== '' && decimals === '') return null;
  // Three digits behind the mark may be thousands, and a date or version has a mark before.
  const isDecimal = mark !== '' && decimals.length < 3 && !/[.,]$/u.test(before.slice(0, -all.length));
  const decimalMark = isDecimal ? (DECIMAL_COMMA.has(language) ? ',' : language === 'en' ? '.' : mark) : mark;
  const text = `${whole}${decimalMark}${decimals}${PERCENT_APART.has(language) ? NO_BREAK : space}%`;
  return text === `${all}%` ? null : { back: all.length, text };
}

function hyphen(before: string, language: string): TypedReplacement | null {
  // `2026–04-11` is a date after all, `555–12-34` a telephone number.
  const second = /\d–(\d+)$/u.exec(before)?.[1];
  if (second !== undefined) return { back: second.length + 1, text: `-${second}-` };
  return before.endsWith('-') && !before.endsWith('--') ? { back: 1, text: dash(language) } : null;
}

function dash(language: string): string {
  return EM_DASH.has(language) ? '—' : '–';
}

/** A hyphen between two figures is a range: `10–15`; not in a date or a telephone number, which have more of them. */
function range(before: string, digit: string): TypedReplacement | null {
  if (!/\d/u.test(digit)) return null;
  return /(?<![\d-])\d+(?:[.,]\d+)?-$/u.test(before) && !/\d-\d+-$/u.test(before) && !/[\p{L}_/@]\d*-$/u.test(before)
    ? { back: 1, text: `–${digit}` }
    : null;
}

function french(before: string, sign: string, language: string): TypedReplacement | null {
  if (language !== 'fr') return null;
  if (!/[\p{L}\p{N}»”)]$/u.test(before) && !/[\p{L}\p{N}»”)] $/u.test(before)) return null;
  if (sign === ':' && /(?:https?|mailto|\d)$/u.test(before)) return null;
  const back = before.endsWith(' ') ? 1 : 0;
  return { back, text: `${sign === ':' ? NO_BREAK : NARROW}${sign}` };
}

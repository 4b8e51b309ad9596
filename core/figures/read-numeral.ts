/** A number in digits as it is written, without what stands before and behind it. */
export interface Numeral {
  value: number;
  /** The value if the only mark in it is of the other sort; null when it can be read in one way only. */
  otherReading: number | null;
  decimals: number;
  /** The digits stand there without any mark, as in a year. */
  plain: boolean;
  to: number;
}

// Thousands divided by a space of any width or an apostrophe leave no doubt; by a comma or stop they may.
const SPACED = /\d{1,3}([ \u00A0\u2009\u202F'’])\d{3}(?:\1\d{3})*(?:[.,]\d+)?(?![\d])/y;
const MARKED = /\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?(?![\d])/y;
const DECIMAL = /\d+[.,]\d+(?!\d)/y;
const PLAIN = /\d+/y;
const CHAIN = /\d+(?:\.\d+){2,}/y;

/** Languages whose press writes `1,234.5`; all others are taken to write `1.234,5`. */
const STOP_IS_DECIMAL = new Set(['en']);
/** Languages in which this rule holds so well that the other reading need not be kept. */
const CERTAIN = new Set(['en', 'ru']);

/**
 * Reads the number in digits at `at`. `language` decides what a single mark before three digits means; where it does
 * not decide for certain, the other reading is kept.
 * @returns null for chains like `3.1.2` that are no number
 */
export function readNumeral(text: string, at: number, language: string): Numeral | null {
  const spaced = match(SPACED, text, at);
  if (spaced !== null && !spaced.startsWith('0')) return plainReading(spaced.replace(/[ \u00A0\u2009\u202F'’]/g, '').replace(',', '.'), at + spaced.length);
  const marked = match(MARKED, text, at);
  if (marked !== null && !marked.startsWith('0')) return markedReading(marked, at + marked.length, language);
  if (match(CHAIN, text, at) !== null) return null;
  const decimal = match(DECIMAL, text, at);
  if (decimal !== null) return plainReading(decimal.replace(',', '.'), at + decimal.length);
  const plain = match(PLAIN, text, at) ?? '';
  if (plain.length > 15 || (plain.length > 1 && plain.startsWith('0'))) return null;
  return { value: Number(plain), otherReading: null, decimals: 0, plain: true, to: at + plain.length };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function plainReading(digits: string, to: number): Numeral {
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { value: Number(digits), otherReading: null, decimals, plain: false, to };
}

function markedReading(written: string, to: number, language: string): Numeral {
  const marks = written.replace(/\d/g, '');
  const first = marks.charAt(0);
  const asThousands = plainReading(written.split(first).join('').replace(',', '.'), to);
  if (marks.length > 1) return asThousands;
  const asDecimal = plainReading(written.replace(',', '.'), to);
  const decimal = STOP_IS_DECIMAL.has(language) ? first === '.' : first === ',';
  const chosen = language === 'und' ? asThousands : decimal ? asDecimal : asThousands;
  const other = chosen === asDecimal ? asThousands : asDecimal;
  return { ...chosen, otherReading: CERTAIN.has(language) ? null : other.value };
}

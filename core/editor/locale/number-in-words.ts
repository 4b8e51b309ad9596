import { numberFormat } from './number-format';
import { ownWords } from './own-words';

type Digits = Pick<Intl.NumberFormatOptions, 'minimumFractionDigits' | 'maximumFractionDigits'>;

/** A number with the marks of a language, e.g. `1 234,5`. */
export function numberText(value: number, locale: string, digits: Digits = {}): string {
  return numberFormat(ownWords(locale)?.numbersLike ?? locale, digits).format(value);
}

/** A share as whole percent, e.g. `50%`. */
export function percentText(share: number, locale: string): string {
  if (ownWords(locale) !== null) return `${numberText(share * 100, locale, { maximumFractionDigits: 0 })}%`;
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number from a million on with its scale in words, e.g. `412.8 million`. */
export function scaledText(value: number, locale: string, digits: Digits): string {
  const own = ownWords(locale);
  if (own === null) return numberFormat(locale, { ...digits, notation: 'compact', compactDisplay: 'long' }).format(value);
  const [factor, word] = own.scales.find(([least]) => value >= least) ?? [1, ''];
  return `${numberText(value / factor, locale, digits)} ${word}`.trim();
}

/** A number with its unit in words, e.g. `30.4 percent`, `5 kilometres`; `unit` is one of ECMA-402's. */
export function unitText(value: number, locale: string, unit: string, digits: Digits): string {
  const own = ownWords(locale)?.units[unit];
  if (own !== undefined) return `${numberText(value, locale, digits)} ${own}`;
  return numberFormat(locale, { ...digits, style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** What a currency is called behind a number, e.g. `US dollars`. */
export function currencyText(value: number, locale: string, currency: string, digits: Digits): string {
  const own = ownWords(locale)?.currencies[currency];
  if (own !== undefined) return own;
  const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name', ...digits });
  return format.formatToParts(value).find(({ type }) => type === 'currency')?.value ?? '';
}

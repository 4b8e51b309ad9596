import type { Figure } from '../../figures/figure';
import { currencyText, numberText, scaledText, unitText } from '../../editor/locale/number-in-words';
import { figuresAgree } from '../../figures/figures-agree';
import { parseFigures } from '../../figures/parse-figures';
import type { DocumentLanguage } from '../../model/language';

/** Units that the runtime has words for, by the names that figures have. */
const UNITS: Readonly<Record<string, string>> = { kilometre: 'kilometer', kilogram: 'kilogram', hectare: 'hectare', year: 'year', month: 'month', day: 'day', hour: 'hour', '%': 'percent' };
const TONNES: Record<DocumentLanguage, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
  en: { one: 'tonne', other: 'tonnes' },
  ru: { one: 'тонна', few: 'тонны', many: 'тонн', other: 'тонны' },
  kk: { other: 'тонна' },
  az: { other: 'ton' },
  tr: { other: 'ton' },
  fr: { one: 'tonne', other: 'tonnes' },
  de: { one: 'Tonne', other: 'Tonnen' },
};
const MOST_DECIMALS = 3;

/**
 * Writes a figure of a source in the words and marks of a language (`375.3 million US dollars`, `30,4 процента`), as
 * precisely as it was stated.
 * @returns null where that cannot be done surely: what comes out is read again and has to be the same figure
 */
export function writeFigure(figure: Figure, language: DocumentLanguage): string | null {
  if (figure.hedge !== null || figure.otherReading !== null) return null;
  const text = written(figure, language);
  if (text === null) return null;
  const [read, ...more] = parseFigures(text, language);
  return read !== undefined && more.length === 0 && figuresAgree(read, figure) && read.value === figure.value ? text : null;
}

function written(figure: Figure, language: DocumentLanguage): string | null {
  const decimals = decimalsOf(figure);
  if (decimals > MOST_DECIMALS) return null;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const scaled = figure.scale >= 1e6;
  const number = (scaled ? scaledText : numberText)(figure.value, language, digits);
  if (figure.kind === 'money' && figure.currency !== null) return `${number}${scaled ? joint(figure.currency, language) : ' '}${currencyName(figure, scaled, language)}`;
  if (figure.unit === 'tonne') return `${number}${scaled && language === 'fr' ? ' de ' : ' '}${tonnes(figure.value, scaled || decimals > 0, language)}`;
  const unit = UNITS[figure.unit ?? ''];
  if (unit !== undefined && !scaled) return unitText(figure.value, language, unit, digits);
  return figure.kind === 'number' && figure.unit === null ? number : null;
}

function decimalsOf({ step, scale }: Figure): number {
  const factor = scale >= 1e6 ? scale : 1;
  return Math.max(0, -Math.floor(Math.log10(step / factor) + 1e-6));
}

// `millions de dollars`, `millions d’euros`
function joint(currency: string, language: DocumentLanguage): string {
  if (language !== 'fr') return ' ';
  return currency === 'EUR' ? ' d’' : ' de ';
}

// Behind a scale word a currency stands as behind five; behind digits, as behind these.
function currencyName({ value, currency, step }: Figure, scaled: boolean, language: DocumentLanguage): string {
  const digits = scaled || step >= 1 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return currencyText(scaled ? 5 : value, language, currency ?? 'XXX', digits);
}

function tonnes(value: number, isMany: boolean, language: DocumentLanguage): string {
  const forms = TONNES[language];
  const rule = new Intl.PluralRules(language).select(value);
  if (!isMany) return forms[rule] ?? forms.other;
  return (language === 'ru' ? (value >= 1e6 ? forms.many : forms.other) : forms.other) ?? forms.other;
}

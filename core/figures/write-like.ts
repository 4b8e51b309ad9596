import type { Figure } from './figure';

const MOST_DECIMALS = 3;

/**
 * Writes the value of a source's figure in the style of a figure of the review: its scale, unit, marks and words.
 * @param language of the review
 * @returns the piece that replaces `stated.text` and the number alone; null where the words around the number might
 * have to change with it, or where the number would look odd in this scale
 */
export function writeLike(stated: Figure, source: Figure, language: string): { text: string; number: string } | null {
  if (stated.inWords || stated.date || source.date || source.otherReading !== null) return null;
  const value = source.value / stated.scale;
  const decimals = Math.max(0, -Math.floor(Math.log10(source.step / stated.scale) + 1e-6));
  if (decimals > MOST_DECIMALS || (stated.scale > 1 && (value < 1 || value >= 1000))) return null;
  const start = stated.numeral.from - stated.from;
  const end = stated.numeral.to - stated.from;
  const written = stated.text.slice(start, end);
  const number = stated.kind === 'year' ? String(value) : writeNumber(value, decimals, written, language);
  if (!keepsWords(stated, value, decimals, stated.text.slice(end), language)) return null;
  return { text: stated.text.slice(0, start) + number + stated.text.slice(end), number };
}

function writeNumber(value: number, decimals: number, written: string, language: string): string {
  const mark = /\d([.,])\d{1,2}$/.exec(written)?.[1] ?? (language === 'en' ? '.' : ',');
  const group = /\d([ \u00A0\u2009\u202F'’,.])\d{3}(?!\d)/.exec(written)?.[1] ?? (language === 'en' ? ',' : '\u00A0');
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group === mark ? '\u00A0' : group) : whole;
  return rest === undefined ? grouped : grouped + mark + rest;
}

// A word that stays the same behind every number; what stands behind a scale word depends on that word alone.
const UNCHANGING = /^(?:(?:percent|per cent)$|(?:млн|млрд|трлн|тыс|thousand|million|billion|trillion|bn|mn?)(?!\p{L}).*|(?:km|kg|км|кг|га)?$)/iu;

// Else the word changes with the number: `1 tonne`, `2 tonnes`; `1 процент`, `2 процента`, `5 процентов`.
function keepsWords(stated: Figure, value: number, decimals: number, behind: string, language: string): boolean {
  if (UNCHANGING.test(behind.replace(/[^\p{L}]+/gu, ' ').trim())) return true;
  const own = stated.value / stated.scale;
  const ownDecimals = Math.max(0, Math.round(-Math.log10(stated.step / stated.scale)));
  const rules = new Intl.PluralRules(language);
  const category = (number: number, digits: number) => (digits > 0 ? 'fraction' : rules.select(number));
  return category(own, ownDecimals) === category(value, decimals) || (language === 'en' && own !== 1 && value !== 1);
}

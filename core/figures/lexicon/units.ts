/** What a number counts, when the text says so: the sort of figure, and its unit or currency. */
export interface Measure {
  kind: 'percent' | 'points' | 'money' | 'number';
  unit: string | null;
  currency: string | null;
}

// Nothing but the end of a word may follow.
const END = '(?!\\p{L})';

interface Notation extends Measure {
  pattern: RegExp;
  /** The letters and signs that it can begin with, to try few patterns at each place. */
  initials: string;
}

const measure = (initials: string, kind: Measure['kind'], unit: string | null, currency: string | null, pattern: string): Notation => ({
  initials,
  kind,
  unit,
  currency,
  pattern: new RegExp(`(?:${pattern})`, 'iuy'),
});
const unit = (initials: string, name: string, pattern: string) => measure(initials, 'number', name, null, `(?:${pattern})${END}`);
const money = (initials: string, code: string, pattern: string) => measure(initials, 'money', null, code, pattern);

const DOLLAR_OF =
  '(?:(?:u\\.?s\\.?|american|американск\\p{L}+|ақш|abş|abd)\\s+)?(?:dollars?|dollar\\p{L}{0,5}|dolar\\p{L}{0,5}|доллар\\p{L}{0,5}|долл\\.?|usd)';

/** Tried in order at the place behind a number (and its scale word); longer notations stand before shorter ones. */
const MEASURES = [
  measure('pпf', 'points', 'percentage points', null, `(?:percentage[\\s-]points?|prozentpunkt\\p{L}*|points?\\s+de\\s+pourcentage|процентн\\p{L}+\\s+пункт\\p{L}*|пайыздық\\s+(?:тармақ|пункт)\\p{L}*|faiz\\s+(?:bənd|punkt)\\p{L}*|pp|п\\.\\s?п\\.?)${END}`),
  unit('bб', 'basis point', 'basis\\s+points?|basispunkt\\p{L}*|базисн\\p{L}+\\s+пункт\\p{L}*|baz\\s+puan\\p{L}*'),
  unit('p', 'basis point', 'points?\\s+de\\s+base'),
  // Without a word for percent it may be the points of an index.
  measure('p', 'points', 'points', null, `(?:points?|punkte?n?|puan\\p{L}{0,4})${END}(?!\\s+(?:of|de))`),
  measure('%pпf', 'percent', '%', null, `(?:%|(?:percent|per\\s?cent|pct|процент\\p{L}*|проц|пайыз\\p{L}*|faiz\\p{L}*|prozent|pour\\s?cent)${END})`),
  money('$uadдаұқ', 'USD', `(?:${DOLLAR_OF}${END}(?:\\s+сша${END})?|\\$(?!\\d))`),
  money('€eеa', 'EUR', `(?:(?:euros?|евро|еуро\\p{L}{0,4}|avro\\p{L}{0,4}|eur)${END}|€(?!\\d))`),
  money('₸tтk', 'KZT', `(?:(?:tenges?|тенге|теңге\\p{L}{0,5}|tenge\\p{L}{0,4}|тг|тнг|kzt)${END}|₸(?!\\d))`),
  money('₼mмa', 'AZN', `(?:(?:manats?|manat\\p{L}{0,4}|манат\\p{L}{0,4}|azn)${END}|₼(?!\\d))`),
  money('₽rр', 'RUB', `(?:(?:r(?:o)?ubles?|rubel[ns]?|rubl\\p{L}{0,4}|рубл\\p{L}{1,4}|руб|rub)${END}\\.?|₽(?!\\d))`),
  money('l', 'TRY', `livres?\\s+turques?${END}`),
  money('£pфgfls', 'GBP', `(?:(?:pounds?(?:\\s+sterling)?|pfund|livres?(?:\\s+sterling)?|sterlin\\p{L}{0,3}|funt\\p{L}{0,4}(?:\\s+sterlinq\\p{L}{0,3})?|фунт\\p{L}{0,4}(?:\\s+стерлинг\\p{L}*)?|gbp)${END}|£(?!\\d))`),
  money('¥yюrc', 'CNY', `(?:(?:yuan\\p{L}{0,4}|юан\\p{L}{1,4}|renminbi|cny)${END}|¥(?!\\d))`),
  money('₺tтlл', 'TRY', `(?:(?:(?:turkish\\s+|турецк\\p{L}+\\s+)?(?:liras?|лир\\p{L}{0,4}|lir[aə]\\p{L}{0,4})|tl|try)${END}|₺(?!\\d))`),
  money('₾lлg', 'GEL', `(?:(?:lari|лари|gel)${END}|₾(?!\\d))`),
  money('yиj', 'JPY', `(?:yen|иен\\p{L}{0,2}|jpy)${END}`),
  money('sсk', 'KGS', `(?:soms?|сом(?:а|ов)?|kgs)${END}`),
  money('sсu', 'UZS', `(?:sums?|сум(?:а|ов)?|uzs)${END}`),
  unit('sqkскш', 'square kilometre', 'sq\\.?\\s?km|quadratkilometern?|kilom[eè]tres?\\s+carrés?|kilometrekare|square\\s+kilomet(?:er|re)s?|км²|km²|кв\\.?\\s?км|квадратн\\p{L}+\\s+километр\\p{L}*|kvadrat\\s+kilometr\\p{L}*|шаршы\\s+(?:км|километр\\p{L}*|шақырым\\p{L}*)'),
  unit('sqmкмшk', 'square metre', 'sq\\.?\\s?m|quadratmetern?|m[eè]tres?\\s+carrés?|metrekare|square\\s+met(?:er|re)s?|м²|m²|кв\\.?\\s?м|квадратн\\p{L}+\\s+метр\\p{L}*|kvadrat\\s+metr\\p{L}*|шаршы\\s+метр\\p{L}*'),
  unit('ckmкмт', 'cubic metre', 'cu\\.?\\s?m|kubikmetern?|m[eè]tres?\\s+cubes?|metreküp|cubic\\s+met(?:er|re)s?|м³|m³|куб\\.?\\s?м|кубометр\\p{L}*|кубическ\\p{L}+\\s+метр\\p{L}*|текше\\s+метр\\p{L}*|kubmetr\\p{L}*|kub\\s+metr\\p{L}*'),
  unit('kкш', 'kilometre', 'km|kilom(?:et|èt)(?:er|re)n?s?|км|километр\\p{L}*|шақырым\\p{L}*|kilometr\\p{L}*'),
  unit('kк', 'kilogram', 'kg|kilos?|kilograms?|кг|килограмм\\p{L}*|kiloqram\\p{L}*'),
  unit('tтm', 'tonne', 'tonne[ns]?|tons?|metric\\s+tons?|т|тонн\\p{L}*|ton(?:a|u|un|da|dan|luq|luk)?'),
  unit('aа', 'acre', 'acres?|акр(?:а|ов|ам|ах)?'),
  unit('mм', 'mile', 'miles?|мил[ьияю]\\p{L}{0,2}|meilen?|mil'),
  unit('d', 'dönüm', 'dönüm\\p{L}{0,4}'),
  unit('lл', 'litre', 'lit(?:er|re)n?s?|л|литр\\p{L}*|litr\\p{L}{0,4}'),
  unit('hг', 'hectare', 'ha|hectares?|га|гектар\\p{L}*|hektar\\p{L}*'),
  unit('bб', 'barrel', 'barrels?|баррел\\p{L}*|barel\\p{L}*|barrel\\p{L}*|barils?'),
  unit('tд', 'TEU', 'teus?|дфэ'),
  unit('mм', 'megawatt', 'mw|megawatts?|megavat\\p{L}*|мвт|мегаватт\\p{L}*|meqavat\\p{L}*'),
  unit('gгq', 'gigawatt', 'gw|gigawatts?|гвт|гигаватт\\p{L}*|qiqavat\\p{L}*'),
  unit('kк', 'kilowatt-hour', 'kwh|квт[·*⋅-]?ч|kilowatt[\\s-]hours?'),
  unit('-ftреdk', 'times', '-?fold|times|раза?|есе\\p{L}{0,3}|dəfə\\p{L}{0,3}|kat\\p{L}{0,2}'),
  unit('yлгжijаa', 'year', 'years?(?:-old)?|лет(?:ие|ия|ию|ием|ии|н\\p{L}+)?|год(?:а|у|ом(?!\\s+(?:ранее|раньше|прежде|позже|позднее))|е|ов)?|жыл\\p{L}*|il(?:lik|dən|də|in|ə|i)?|yıl\\p{L}*|jahre?n?|ans?|années?'),
  unit('mмаa', 'month', 'months?|monate?n?|mois|месяц\\p{L}*|месячн\\p{L}+|ай(?:дан|ға|да|дың|лық)?|ay(?:dan|da|ın|a|ı|ında|ından|ının|lıq|lık|lar\\p{L}{0,4})?'),
  unit('wнаhs', 'week', 'weeks?|wochen?|semaines?|hafta\\p{L}*|недел\\p{L}+|апта\\p{L}*|həftə\\p{L}*'),
  unit('dдскgtj', 'day', 'days?|tage?n?|jours?|дн(?:я|ей|ям|ями|ях|евн\\p{L}+)|день|сут(?:ки|ок)|күн(?:нен|ге|де|дік)?|gün(?:dən|də|lük)?'),
  unit('hчсs', 'hour', 'hours?|heures?|stunden?|час(?:а|ов|ам|ами|ах)?|сағат\\p{L}*|saat(?:a|i|in|dan|ten|da|te|lıq|lik)?'),
  unit('mмd', 'minute', 'minutes?|мин(?:ут\\p{L}*)?|dəqiqə\\p{L}*'),
  unit('°dг', 'degree', '°\\s?[cf]?|degrees?|градус\\p{L}*'),
  unit('mм', 'metre', 'm|met(?:er|re)s?|м|метр\\p{L}*|metr(?:dən|ə)?'),
];

const BY_INITIAL = new Map<string, Notation[]>();
for (const notation of MEASURES) {
  for (const initial of notation.initials) BY_INITIAL.set(initial, [...(BY_INITIAL.get(initial) ?? []), notation]);
}

const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '₸': 'KZT', '₼': 'AZN', '₽': 'RUB', '£': 'GBP', '¥': 'CNY', '₺': 'TRY', '₾': 'GEL' };
const BEFORE = /(?:(US|C|A)?([$€₸₼₽£¥₺₾])|(?<!\p{L})(USD|EUR|KZT|AZN|RUB|GBP|CNY|TRY|GEL|JPY))[\s\u00A0\u2009\u202F]?$/u;

/** @returns what is counted at this place of the text, and where its word ends */
export function measureAt(text: string, at: number): (Measure & { to: number }) | null {
  for (const { pattern, kind, unit: name, currency } of BY_INITIAL.get(text.charAt(at).toLowerCase()) ?? []) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, unit: name, currency, to: pattern.lastIndex };
  }
  return null;
}

/** @returns the currency in front of a number that begins at `at`, and where its sign begins */
export function currencyBefore(text: string, at: number): { currency: string; from: number } | null {
  if (!/[$€₸₼₽£¥₺₾A-Z]/.test(text.slice(Math.max(0, at - 2), at))) return null;
  const match = BEFORE.exec(text.slice(Math.max(0, at - 6), at));
  const currency = SIGNS[match?.[2] ?? ''] ?? match?.[3];
  return match && currency ? { currency, from: at - match[0].length } : null;
}

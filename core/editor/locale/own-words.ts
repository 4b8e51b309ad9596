/**
 * Words of languages whose data the runtime of the window may not have: Chromium leaves those of languages out that its own
 * menus are not in, so that a date in Azerbaijani came out as `M04 11` and one in Kazakh in English. As the Unicode CLDR has them.
 */
export interface OwnWords {
  months: readonly string[];
  shortMonths: readonly string[];
  /** From Sunday on. */
  weekdays: readonly string[];
  languages: Readonly<Record<string, string>>;
  /** A language that writes numbers alike, and is known everywhere. */
  numbersLike: string;
  /** Scale words, by their factors. */
  scales: readonly (readonly [number, string])[];
  units: Readonly<Record<string, string>>;
  currencies: Readonly<Record<string, string>>;
}

const KAZAKH: OwnWords = {
  months: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  shortMonths: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
  weekdays: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  languages: {
    en: 'ағылшын тілі', ru: 'орыс тілі', kk: 'қазақ тілі', az: 'әзірбайжан тілі', tr: 'түрік тілі', fr: 'француз тілі', de: 'неміс тілі',
    uk: 'украин тілі', uz: 'өзбек тілі', ky: 'қырғыз тілі', tg: 'тәжік тілі', tk: 'түрікмен тілі', ka: 'грузин тілі', hy: 'армян тілі',
    be: 'беларусь тілі', pl: 'поляк тілі', ro: 'румын тілі', bg: 'болгар тілі', sr: 'серб тілі', hr: 'хорват тілі', cs: 'чех тілі', sk: 'словак тілі',
    hu: 'венгр тілі', el: 'грек тілі', es: 'испан тілі', it: 'итальян тілі', pt: 'португал тілі', nl: 'нидерланд тілі', sv: 'швед тілі',
    no: 'норвег тілі', da: 'дат тілі', fi: 'фин тілі', et: 'эстон тілі', lv: 'латыш тілі', lt: 'литва тілі', ar: 'араб тілі', fa: 'парсы тілі',
    he: 'иврит тілі', ur: 'урду тілі', hi: 'хинди тілі', bn: 'бенгал тілі', zh: 'қытай тілі', ja: 'жапон тілі', ko: 'корей тілі', mn: 'моңғол тілі',
    tt: 'татар тілі', ba: 'башқұрт тілі', ku: 'күрд тілі', ps: 'пушту тілі', vi: 'вьетнам тілі', id: 'индонезия тілі',
  },
  numbersLike: 'ru',
  scales: [[1e12, 'триллион'], [1e9, 'миллиард'], [1e6, 'миллион']],
  units: { kilometer: 'километр', kilogram: 'килограмм', hectare: 'гектар', year: 'жыл', month: 'ай', day: 'күн', hour: 'сағат', percent: 'пайыз' },
  currencies: { USD: 'АҚШ доллары', EUR: 'еуро', KZT: 'теңге', RUB: 'рубль', AZN: 'манат', TRY: 'түрік лирасы', GBP: 'фунт стерлинг', CNY: 'юань' },
};

const AZERBAIJANI: OwnWords = {
  months: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
  shortMonths: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
  weekdays: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
  languages: {
    en: 'ingilis', ru: 'rus', kk: 'qazax', az: 'azərbaycan', tr: 'türk', fr: 'fransız', de: 'alman', uk: 'ukrayna', uz: 'özbək', ky: 'qırğız',
    tg: 'tacik', tk: 'türkmən', ka: 'gürcü', hy: 'erməni', be: 'belarus', pl: 'polyak', ro: 'rumın', bg: 'bolqar', sr: 'serb', hr: 'xorvat', cs: 'çex',
    sk: 'slovak', hu: 'macar', el: 'yunan', es: 'ispan', it: 'italyan', pt: 'portuqal', nl: 'holland', sv: 'isveç', no: 'norveç', da: 'danimarka',
    fi: 'fin', et: 'eston', lv: 'latış', lt: 'litva', ar: 'ərəb', fa: 'fars', he: 'ivrit', ur: 'urdu', hi: 'hind', bn: 'benqal', zh: 'çin', ja: 'yapon',
    ko: 'koreya', mn: 'monqol', tt: 'tatar', ba: 'başqırd', ku: 'kürd', ps: 'puştu', vi: 'vyetnam', id: 'indoneziya',
  },
  numbersLike: 'tr',
  scales: [[1e12, 'trilyon'], [1e9, 'milyard'], [1e6, 'milyon']],
  units: { kilometer: 'kilometr', kilogram: 'kiloqram', hectare: 'hektar', year: 'il', month: 'ay', day: 'gün', hour: 'saat', percent: 'faiz' },
  currencies: { USD: 'ABŞ dolları', EUR: 'avro', KZT: 'tenge', RUB: 'rubl', AZN: 'manat', TRY: 'türk lirəsi', GBP: 'funt sterlinq', CNY: 'yuan' },
};

/** @param locale such as `kk` or `kk-KZ`; @returns null where the runtime's own words are right */
export function ownWords(locale: string): OwnWords | null {
  const [language] = locale.split('-');
  return language === 'kk' ? KAZAKH : language === 'az' ? AZERBAIJANI : null;
}

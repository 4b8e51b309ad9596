import { germanNumber } from './german-number';

/** Cardinal numbers up to 900 in all their cases; scale words stand in `scales`. */
type Table = ReadonlyMap<string, number>;

function table(lines: string): Table {
  const words = new Map<string, number>();
  for (const line of lines.trim().split('\n')) {
    const [value = '', ...forms] = line.trim().split(/\s+/u);
    for (const form of forms) words.set(form, Number(value));
  }
  return words;
}

const ENGLISH = table(`
  1 one
  2 two
  3 three
  4 four
  5 five
  6 six
  7 seven
  8 eight
  9 nine
  10 ten
  11 eleven
  12 twelve
  13 thirteen
  14 fourteen
  15 fifteen
  16 sixteen
  17 seventeen
  18 eighteen
  19 nineteen
  20 twenty
  30 thirty
  40 forty
  50 fifty
  60 sixty
  70 seventy
  80 eighty
  90 ninety
`);

const RUSSIAN = table(`
  1 один одна одно одного одной одному одну одним одном
  1.5 полтора полторы полутора
  2 два две двух двум двумя
  3 три трех трёх трем трём тремя
  4 четыре четырех четырёх четырем четырём четырьмя
  5 пять пяти пятью
  6 шесть шести шестью
  7 семь семи семью
  8 восемь восьми восемью
  9 девять девяти девятью
  10 десять десяти десятью
  11 одиннадцать одиннадцати
  12 двенадцать двенадцати
  13 тринадцать тринадцати
  14 четырнадцать четырнадцати
  15 пятнадцать пятнадцати
  16 шестнадцать шестнадцати
  17 семнадцать семнадцати
  18 восемнадцать восемнадцати
  19 девятнадцать девятнадцати
  20 двадцать двадцати двадцатью
  30 тридцать тридцати тридцатью
  40 сорок сорока
  50 пятьдесят пятидесяти
  60 шестьдесят шестидесяти
  70 семьдесят семидесяти
  80 восемьдесят восьмидесяти
  90 девяносто девяноста
  100 сто ста
  200 двести двухсот двумстам
  300 триста трехсот трёхсот тремстам
  400 четыреста четырехсот четырёхсот
  500 пятьсот пятисот
  600 шестьсот шестисот
  700 семьсот семисот
  800 восемьсот восьмисот
  900 девятьсот девятисот
`);

const KAZAKH = table(`
  1 бір
  2 екі
  3 үш
  4 төрт
  5 бес
  6 алты
  7 жеті
  8 сегіз
  9 тоғыз
  10 он
  20 жиырма
  30 отыз
  40 қырық
  50 елу
  60 алпыс
  70 жетпіс
  80 сексен
  90 тоқсан
  100 жүз
`);

const AZERBAIJANI = table(`
  1 bir
  2 iki
  3 üç
  4 dörd dört
  5 beş
  6 altı
  7 yeddi yedi
  8 səkkiz sekiz
  9 doqquz dokuz
  10 on
  20 iyirmi yirmi
  30 otuz
  40 qırx kırk
  50 əlli elli
  60 altmış
  70 yetmiş
  80 səksən seksen
  90 doxsan doksan
  100 yüz
`);

const FRENCH = table(`
  1 un une
  2 deux
  3 trois
  4 quatre
  5 cinq
  6 six
  7 sept
  8 huit
  9 neuf
  10 dix
  11 onze
  12 douze
  13 treize
  14 quatorze
  15 quinze
  16 seize
  20 vingt
  30 trente
  40 quarante
  50 cinquante
  60 soixante
  70 septante
  80 huitante
  90 nonante
  100 cent
`);

// Short words of one language are other words in another (`on`, `он`), so these are read only where the language is known.
const BY_LANGUAGE: Record<string, readonly Table[]> = {
  en: [ENGLISH],
  ru: [RUSSIAN],
  kk: [KAZAKH],
  az: [AZERBAIJANI],
  tr: [AZERBAIJANI],
  fr: [FRENCH],
};
const ANY: readonly Table[] = [ENGLISH, RUSSIAN];

/** @returns the value of a cardinal number word in lower case, or null */
export function numberWord(word: string, language: string): number | null {
  if (language === 'de') return germanNumber(word);
  for (const words of BY_LANGUAGE[language] ?? ANY) {
    const value = words.get(word);
    if (value !== undefined) return value;
  }
  return null;
}

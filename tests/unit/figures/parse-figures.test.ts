import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../core/figures/figure';
import { parseFigures } from '../../../core/figures/parse-figures';

/** What a figure says, in short: `percent 30.4`, `money 375300000 USD`, `date 11.4.2026`, `number 5000 tonne`. */
function short(figure: Figure): string {
  if (figure.date) return `date ${[figure.date.day ?? '', figure.date.month, figure.date.year ?? ''].join('.')}`;
  const value = figure.kind === 'label' ? '' : String(Number(figure.value.toPrecision(6)));
  return [figure.kind, value, figure.kind === 'number' ? figure.unit : null, figure.currency, figure.hedge].filter((part) => part !== null && part !== '').join(' ');
}

const ROWS: [language: string, text: string, figures: string[]][] = [
  ['en', 'grew by 30.4 percent', ['percent 30.4']],
  ['en', 'grew 30.4% and 5 per cent', ['percent 30.4', 'percent 5']],
  ['en', 'a 30-percent rise', ['percent 30']],
  ['en', 'rose by 5 percentage points', ['points 5']],
  ['en', 'amounted to $375.3 million', ['money 375300000 USD']],
  ['en', 'US$5bn, €3.2m, £1.5 billion', ['money 5000000000 USD', 'money 3200000 EUR', 'money 1500000000 GBP']],
  ['en', '375.3 million US dollars', ['money 375300000 USD']],
  ['en', 'KZT 12 billion or 5 million manats', ['money 12000000000 KZT', 'money 5000000 AZN']],
  ['en', '5m euros', ['money 5000000 EUR']],
  ['en', 'a million dollars', ['money 1000000 USD']],
  ['en', 'half a million tonnes', ['number 500000 tonne']],
  ['en', '1,234.5 tonnes of 1,234 tonnes', ['number 1234.5 tonne', 'number 1234 tonne']],
  ['en', '1.234 billion', ['number 1234000000']],
  ['en', '12 000 containers', ['number 12000']],
  ['en', '12\u00a0000 km and 1\u202f234\u202f567 kg', ['number 12000 kilometre', 'number 1234570 kilogram']],
  ['en', "1'234'567 hectares", ['number 1234570 hectare']],
  ['en', 'two hundred and fifty thousand tonnes', ['number 250000 tonne']],
  ['en', 'twenty-five trucks', ['number 25']],
  ['en', 'three million people', ['number 3000000']],
  ['en', 'Two countries, one of them', ['number 2', 'number 1']],
  ['en', 'about 375, over 300, nearly 400, more than 20 percent', ['number 375 about', 'number 300 over', 'number 400 under', 'percent 20 over']],
  ['en', 'on April 11, 2026', ['date 11.4.2026']],
  ['en', 'on 11 April and 12th of May 2025', ['date 11.4.', 'date 12.5.2025']],
  ['en', 'in April 2026', ['date .4.2026']],
  ['en', 'on April 11-12', ['date 11.4.', 'date 12.4.']],
  ['en', '2026-04-11', ['date 11.4.2026']],
  ['en', 'you may 5 times ask', ['number 5 times']],
  ['en', 'at 14:30, 2:30 p.m. and 8 am', ['time 870', 'time 870', 'time 480']],
  ['en', 'by 2026, in 2025–2026', ['year 2026', 'year 2025', 'year 2026']],
  ['en', 'the 100th anniversary', ['ordinal 100']],
  ['en', 'a 25-year plan', ['number 25 year']],
  ['en', '5–7 percent', ['percent 5', 'percent 7']],
  ['en', '$5-7 million', ['money 5000000 USD', 'money 7000000 USD']],
  ['en', 'between 5 and 7 percent, from 10 to 12 million', ['percent 5', 'percent 7', 'number 10000000', 'number 12000000']],
  ['en', 'half of it and two thirds', ['fraction 0.5', 'fraction 0.666667']],
  ['en', 'the second half of 2026', ['year 2026']],
  ['en', 'G20, COVID-19, 5G, Article 5, No. 7, the 1990s, 24.kz, 24/7, section 3.1.2', ['label', 'label', 'label', 'label', 'label', 'label', 'label', 'label', 'label', 'label']],
  ['en', '2000 tonnes', ['number 2000 tonne']],
  ['ru', 'вырос на 30,4% и на 30,4 процента', ['percent 30.4', 'percent 30.4']],
  ['ru', '10-процентный рост, 5 процентных пунктов, 3 п.п.', ['percent 10', 'points 5', 'points 3']],
  ['ru', '375,3 млн долларов США', ['money 375300000 USD']],
  ['ru', '86,6 млн. долларов, 12 млрд тенге, 5 тыс. рублей', ['money 86600000 USD', 'money 12000000000 KZT', 'money 5000 RUB']],
  ['ru', '1 234,5 тысячи тонн', ['number 1234500 tonne']],
  ['ru', '1,234 млн', ['number 1234000']],
  ['ru', '1.234 тонны', ['number 1234 tonne']],
  ['ru', 'миллиард долларов, полтора миллиона тонн, полмиллиона человек', ['money 1000000000 USD', 'number 1500000 tonne', 'number 500000']],
  ['ru', 'двадцать пять грузовиков, триста сорок человек, двух стран', ['number 25', 'number 340', 'number 2']],
  ['ru', 'более 30%, около 400, свыше 20 млн, почти 5 процентов', ['percent 30 over', 'number 400 about', 'number 20000000 over', 'percent 5 under']],
  ['ru', '11 апреля, 11.04.2026, с 10 по 12 апреля, 10–12 мая', ['date 11.4.', 'date 11.4.2026', 'date 10.4.', 'date 12.4.', 'date 10.5.', 'date 12.5.']],
  ['ru', 'в апреле 2026 года', ['date .4.2026']],
  ['ru', 'к 2026 году, в 2025 г. и 2024-м', ['year 2026', 'year 2025', 'year 2024']],
  ['ru', '11-й форум, 100-летие, 25 лет', ['ordinal 11', 'number 100 year', 'number 25 year']],
  ['ru', 'от 5 до 7 процентов', ['percent 5', 'percent 7']],
  ['ru', 'в 2,5 раза', ['number 2.5 times']],
  ['ru', 'половина, две трети; первая половина года', ['fraction 0.5', 'fraction 0.666667']],
  ['ru', '№ 5, пункт 7, 90-х годов, Ту-154', ['label', 'label', 'label', 'label']],
  ['ru', '3 млн 200 тыс. тонн, 1 миллиард 50 миллионов долларов', ['number 3200000 tonne', 'money 1050000000 USD']],
  ['en', 'Berth 7, Platform 2, phase 3', ['label', 'label', 'label']],
  ['en', 'a Boeing 737-800 and a 60-40 split', ['label', 'label', 'number 60', 'number 40']],
  ['ru', 'миллионер и миллионы людей', []],
  ['kk', 'экспорт 30,4 пайызға өсіп', ['percent 30.4']],
  ['kk', '1 млрд долларға жетуі тиіс', ['money 1000000000 USD']],
  ['kk', '375,3 миллион АҚШ долларын құрады, 5 мың теңге', ['money 375300000 USD', 'money 5000 KZT']],
  ['kk', '2026 жылға дейін, 11 сәуірде, отыз мыңнан астам', ['year 2026', 'date 11.4.', 'number 30000 over']],
  ['az', 'ixrac 30,4 faiz artıb', ['percent 30.4']],
  ['az', '1 milyard dollara, 5 min manat', ['money 1000000000 USD', 'money 5000 AZN']],
  ['az', '2026-cı ildə, 11 apreldə, iki ölkə', ['year 2026', 'date 11.4.', 'number 2']],
  ['az', '1 milyard ABŞ dolları', ['money 1000000000 USD']],
  ['tr', '%30,4 artış, yüzde 5, 2 milyar dolar', ['percent 30.4', 'percent 5', 'money 2000000000 USD']],
  ['tr', 'on iki anlaşma, 5 puan, yarım milyar dolar', ['number 12', 'points 5', 'money 500000000 USD']],
  ['kk', 'екі жүз елу мың тонна, он екі келісім', ['number 250000 tonne', 'number 12']],
  ['de', 'um 30,4 Prozent auf 375,3 Mio. Dollar', ['percent 30.4', 'money 375300000 USD']],
  ['de', 'sechsunddreißig Stunden, zweihundertfünfzigtausend Tonnen', ['number 36 hour', 'number 250000 tonne']],
  ['de', 'eine halbe Milliarde Euro, 5 Prozentpunkte, am 16. Oktober 2027', ['money 500000000 EUR', 'points 5', 'date 16.10.2027']],
  ['fr', 'quatre-vingt-dix-sept pays, trente-six heures, deux cents jours', ['number 97', 'number 36 hour', 'number 200 day']],
  ['fr', '150 millions d’euros, un demi-milliard de dollars, le 1er mai 2026', ['money 150000000 EUR', 'money 500000000 USD', 'date 1.5.2026']],
  ['fr', 'soixante et onze accords, 5 points de pourcentage', ['number 71', 'points 5']],
  ['und', '1,234', ['number 1234']],
  // Halves and quarters, of scales and beside numbers.
  ['en', 'a quarter of a million people, two and a half billion euros, a million and a half', ['number 250000', 'money 2500000000 EUR', 'number 1500000']],
  ['ru', 'четверть миллиона человек, два с половиной миллиарда тенге, 3 с половиной тысячи тонн', ['number 250000', 'money 2500000000 KZT', 'number 3500 tonne']],
  ['kk', 'ширек миллион адам, екі жарым миллиард теңге, 3 жарым миллион тонна', ['number 250000', 'money 2500000000 KZT', 'number 3500000 tonne']],
  ['az', 'bir milyard yarım manat, yarım milyon ton, beş il', ['money 1500000000 AZN', 'number 500000 tonne', 'number 5 year']],
  ['tr', 'iki buçuk milyar lira, 3 buçuk milyon ton, çeyrek milyon kişi', ['money 2500000000 TRY', 'number 3500000 tonne', 'number 250000']],
  ['fr', 'deux milliards et demi d’euros, un quart de million de tonnes', ['money 2500000000 EUR', 'number 250000 tonne']],
  ['de', 'anderthalb Jahre, zweieinhalb Milliarden Rubel, eine Viertelmillion Tonnen', ['number 1.5 year', 'money 2500000000 RUB', 'number 250000 tonne']],
  // Words that count in groups.
  ['fr', 'une vingtaine d’entreprises, deux douzaines, en quarantaine', ['number 20 about', 'number 24 about']],
  ['en', 'a dozen firms, two dozen ships, half a dozen, dozens of them', ['number 12 about', 'number 24 about', 'number 6']],
  ['ru', 'два десятка компаний, полторы сотни судов', ['number 20 about', 'number 150 about']],
  ['de', 'ein Dutzend Firmen', ['number 12 about']],
  // Shares.
  ['en', 'one in five, three-fifths, every third voter, a third of it, more than half of them', ['fraction 0.2', 'fraction 0.6', 'fraction 0.333333', 'fraction 0.333333', 'fraction 0.5 over']],
  ['en', 'a third bridge, every second day, a quarter earlier, a fifth wheel, three quarters of an hour', ['number 3']],
  ['ru', 'каждый третий житель, пятая часть, две пятых, почти четверть', ['fraction 0.333333', 'fraction 0.2', 'fraction 0.4', 'fraction 0.25 under']],
  ['ru', 'каждый второй день, четверть века, три десятых процента, третий мост', ['number 3']],
  ['kk', 'бестен бірі, үштің екісі, әрбір төртінші тұрғын, әр екінші күн', ['fraction 0.2', 'fraction 0.666667', 'fraction 0.25']],
  ['az', 'beşdə biri, hər üçüncü sakin, hər dörd nəfərdən biri, onda iki ölkə', ['fraction 0.2', 'fraction 0.333333', 'fraction 0.25', 'number 2']],
  ['tr', 'beşte biri, her dört kişiden biri, yılın ilk yarısında', ['fraction 0.2', 'fraction 0.25']],
  ['fr', 'un sur cinq, une personne sur trois, un cinquième des votes, un cinquième pont', ['fraction 0.2', 'fraction 0.333333', 'fraction 0.2', 'number 1']],
  ['de', 'ein Fünftel, jede vierte Stelle, jeden zweiten Tag, ein knappes Drittel', ['fraction 0.2', 'fraction 0.25', 'fraction 0.333333']],
  ['en', '1 in 8 jobs, 7 out of 10, 3 in 2025', ['fraction 0.125', 'fraction 0.7', 'number 3', 'year 2025']],
  ['en', '3.04m passengers, 14m people, a 340m long quay', ['number 3040000', 'number 14000000', 'number 340 metre']],
  ['fr', 'deux ans et demi', ['number 2.5 year']],
  ['az', 'iki il yarım', ['number 2.5 year']],
  // Notations of money and units.
  ['fr', '2,7 Md€, 45 M€, 60 livres turques', ['money 2700000000 EUR', 'money 45000000 EUR', 'money 60 TRY']],
  ['tr', '45 TL, 12 metrekare, 5 dönüm', ['money 45 TRY', 'number 12 square metre', 'number 5 dönüm']],
  ['en', '128,000 acres, 5 miles, 25 basis points, 2.5 points to 41 percent', ['number 128000 acre', 'number 5 mile', 'number 25 basis point', 'points 2.5', 'percent 41']],
  ['de', 'von 1,8 auf 2,35 Millionen Tonnen, 40 Quadratkilometer', ['number 1800000 tonne', 'number 2350000 tonne', 'number 40 square kilometre']],
  ['ru', '412 км против 390 годом ранее', ['number 412 kilometre', 'number 390']],
  // A year before its day.
  ['kk', '2026 жылдың 1 қыркүйегінде', ['date 1.9.2026']],
  ['az', '2025-ci il iyunun 14-də', ['date 14.6.2025']],
];

describe('parseFigures', () => {
  it.each(ROWS)('%s: %s', (language, text, expected) => {
    expect(parseFigures(text, language).map(short)).toEqual(expected);
  });

  it('says where each figure stands', () => {
    const text = 'Exports amounted to $375.3 million in 2022.';
    for (const { from, to, numeral, text: own } of parseFigures(text, 'en')) {
      expect(text.slice(from, to)).toBe(own);
      expect(text.slice(numeral.from, numeral.to)).toMatch(/^[\d.]+$/);
    }
  });

  it('keeps the other reading of a mark that can be either', () => {
    expect(parseFigures('1,234 and 5.678', 'und').map(({ value, otherReading }) => [value, otherReading])).toEqual([[1234, 1.234], [5678, 5.678]]);
    expect(parseFigures('1,234', 'en')[0]?.otherReading).toBeNull();
  });

  it('measures what one more in the last digit would add', () => {
    expect(parseFigures('$375.3 million, 30.40 percent, 400', 'en').map(({ step }) => step)).toEqual([100_000, 0.01, 1]);
  });

  it('takes a long text of figures without stalling', () => {
    const before = process.cpuUsage();
    parseFigures('1 234 567,8 млн. долларов США, 5–7%, двадцать пять '.repeat(4000), 'ru');
    parseFigures('1'.repeat(200_000), 'en');
    parseFigures('1,'.repeat(100_000), 'und');
    parseFigures('1.'.repeat(100_000), 'en');
    parseFigures('1 2'.repeat(60_000), 'en');
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });
});

import { describe, expect, it } from 'vitest';
import { feedDate } from '../../../core/feeds/read/feed-date';

describe('feedDate', () => {
  it.each([
    ['Sat, 11 Apr 2026 08:12:00 GMT', '2026-04-11T08:12:00Z'],
    ['Sat, 11 Apr 2026 08:12:00 +0600', '2026-04-11T08:12:00+06:00'],
    ['Sat, 11 Apr 26 08:12:00 EST', '2026-04-11T08:12:00-05:00'],
    ['11 Apr 98 08:12:00 UT', '1998-04-11T08:12:00Z'],
    ['Mon, 11 Apr 2026 08:12:00 GMT', '2026-04-11T08:12:00Z'],
    ['Sat, 11 Apr 2026 08:12:00 EEST', '2026-04-11T08:12:00+03:00'],
    ['2026-04-11T08:12:00.25Z', '2026-04-11T08:12:00Z'],
    ['2026-04-11 08:12', '2026-04-11T08:12:00'],
    ['2026-04-11', '2026-04-11'],
    ['Сб, 11 апр 2026 08:12:00 МСК', '2026-04-11T08:12:00+03:00'],
    ['Ср, 11 апреля 2026 08:12:00 +0600', '2026-04-11T08:12:00+06:00'],
    ['11.04.2026 08:12', '2026-04-11T08:12:00'],
    ['11 aprel 2026', '2026-04-11'],
    ['11 сәуір 2026', '2026-04-11'],
    ['11 Nisan 2026', '2026-04-11'],
  ])('%s', (text, expected) => {
    expect(feedDate(text, null)).toBe(expected);
  });

  it.each([
    ['11 maaliskuuta 2026', '2026-03-11'],
    ['11 marraskuuta 2026', '2026-11-11'],
    ['11 toukokuuta 2026', '2026-05-11'],
    ['11 tammikuuta 2026', '2026-01-11'],
    ['11 қараша 2026', '2026-11-11'],
    ['11 маусым 2026', '2026-06-11'],
    ['11 ocak 2026', '2026-01-11'],
    ['11 мая 2026', '2026-05-11'],
  ])('%s is that month and no other that begins alike', (text, expected) => {
    expect(feedDate(text, null)).toBe(expected);
  });

  // Each of these begins like the name of a month that it is not, or is one only in another language.
  it.each([
    ['11 listopada 2026', 'hr'],
    ['11 lipnja 2026', 'hr'],
    ['11 martie 2026', 'ro'],
    ['Sat, 31 Feb 2026 08:12:00 GMT', 'en'],
    ['04/03/2026', null],
    ['yesterday', 'en'],
    ['2026', 'en'],
    ['  ', 'en'],
    [null, 'en'],
  ])('%s (%s) is no date', (text, language) => {
    expect(feedDate(text, language)).toBeNull();
  });

  it.each([
    ['fi', 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta'],
    ['fi', 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'],
    ['fi', 'tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk.'],
    ['ru', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
    ['ru', 'янв фев мар апр май июн июл авг сен окт ноя дек'],
    ['tr', 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'],
    ['tr', 'OCAK ŞUBAT MART NİSAN MAYIS HAZİRAN TEMMUZ AĞUSTOS EYLÜL EKİM KASIM ARALIK'],
    ['tr', 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'],
    ['kk', 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'],
    ['kk', 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'],
    ['kk', 'qañtar aqpan nauryz säuir mamyr mausym şılde tamyz qyrküiek qazan qaraşa jeltoqsan'],
    ['az', 'yan fev mar apr may iyn iyl avq sen okt noy dek'],
    ['uk', 'січ лют бер кві тра чер лип сер вер жов лис гру'],
    ['de', 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'],
    ['pl', 'sty lut mar kwi maj cze lip sie wrz paź lis gru'],
    ['cs', 'ledna února března dubna května června července srpna září října listopadu prosince'],
    ['nl', 'januari februari maart april mei juni juli augustus september oktober november december'],
    ['sv', 'januari februari mars april maj juni juli augusti september oktober november december'],
  ])('the months of %s: %s', (language, names) => {
    const read = names.split(' ').map((name) => feedDate(`11 ${name} 2026 08:12:00 +0300`, language));
    expect(read).toEqual(Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-11T08:12:00+03:00`));
  });
});

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { looksDamaged } from '../../../../core/capture/encoding/looks-damaged';

const RUSSIAN = 'Объём перевозок через порт Вельда вырос за год на 30,4 процента — рекорд.';
const GERMAN = 'Über die Häfen läuft größerer Verkehr: „Wir müssen prüfen“, sagte der Minister.';

describe('looksDamaged', () => {
  it.each([
    ['Russian UTF-8 read as windows-1252', iconv.decode(Buffer.from(RUSSIAN), 'windows-1252')],
    ['Russian UTF-8 read as windows-1251', iconv.decode(Buffer.from(RUSSIAN), 'windows-1251')],
    ['German UTF-8 read as windows-1252', iconv.decode(Buffer.from(GERMAN), 'windows-1252')],
    ['Russian windows-1251 read as windows-1252', iconv.decode(iconv.encode(RUSSIAN, 'windows-1251'), 'windows-1252')],
    ['Russian KOI8-R read as windows-1252', iconv.decode(iconv.encode(RUSSIAN, 'koi8-r'), 'windows-1252')],
    ['Russian KOI8-R read as windows-1251', iconv.decode(iconv.encode(RUSSIAN, 'koi8-r'), 'windows-1251')],
    ['Russian windows-1251 read as KOI8-R', iconv.decode(iconv.encode(RUSSIAN, 'windows-1251'), 'koi8-r')],
    ['Arabic UTF-8 read as windows-1252', iconv.decode(Buffer.from('أعلن الميناء أن حركة الشحن زادت بنسبة الثلث'), 'windows-1252')],
    ['Japanese UTF-8 read as windows-1252', iconv.decode(Buffer.from('港の貨物は昨年より三割増えたと港湾局が発表した'), 'windows-1252')],
    ['a replacement character', `${RUSSIAN}\ufffd`],
  ])('sees %s', (_, text) => {
    expect(looksDamaged(text)).toBe(true);
  });

  it.each([
    RUSSIAN,
    GERMAN,
    'РСФСР и СССР: «Россия» № 5 — С.С. Сергеев',
    'SÃO PAULO, Ângela, Ñandú, Århus, Ærø',
    'Thị trường vận tải tăng 30% so với năm trước, Bộ trưởng cho biết',
    'Əhali arasında ğ, ı, ö, ü, ş, ç hərfləri',
    'L’été « très » mouvementé à Vélda : « déjà », « café », « été »…',
    'Þórður Ægisson sagði að höfnin hefði tekið við fleiri skipum en áður',
    'НАТО, ООН и iPhone: еКомерц и еУрок в порту ВЕЛЬДА',
    '',
  ])('leaves sound text alone: %s', (text) => {
    expect(looksDamaged(text)).toBe(false);
  });
});

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
    '',
  ])('leaves sound text alone: %s', (text) => {
    expect(looksDamaged(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/search/fold';
import { foldText } from '../../../core/search/folded-words';

const meeting: readonly (readonly string[])[] = [
  ['Tokayev', 'Токаев', 'Тоқаев', 'TOKAYEV', 'Toqaev'],
  ['Əliyev', 'Алиев', 'Aliyev', 'Әлиев', 'ALİYEV', 'ƏLİYEV', 'ALIYEV'],
  ['Nazarbayev', 'Назарбаев', 'Nazarbaev'],
  ['Mirziyoyev', 'Мирзиёев', 'Мирзиеев'],
  ['Дмитрий', 'Dmitry', 'Dmitri', 'Dmitriy', 'Dmitrii'],
  ['Зеленский', 'Zelensky', 'Zelenskyy', 'Zelenskiy'],
  ['Михаил', 'Mikhail', 'Mihail'],
  ['Казахстан', 'Kazakhstan', 'KAZAKHSTAN'],
  ['Хазар', 'Xəzər', 'Khazar'],
  ['Горбачёв', 'Горбачев', 'Gorbachev'],
  ['Екатеринбург', 'Yekaterinburg', 'Ekaterinburg'],
  ['Васильев', 'Vasilyev', 'Vasiliev'],
  ['Наталья', 'Наталия', 'Natalya', 'Natalia'],
  ['Юрий', 'Yuri', 'Yury'],
  ['Süleymanov', 'Сулейманов', 'Suleymanov'],
  ['Алматы', 'Almaty', 'АЛМАТЫ'],
  ['Iraq', 'Ирак', 'Irak'],
  ['ISPARTA', 'ısparta', 'İsparta', 'isparta'],
  ['Щербаков', 'Shcherbakov'],
  ['Мағжан', 'Magzhan'],
  ['Һиндистан', 'hindistan'],
  ['ﬁnance', 'finance', 'ＦＩＮＡＮＣＥ'],
  ['straße', 'STRASSE', 'strasse'],
  ['Çağrı', 'cagri', 'ÇAĞRI'],
  ['أستانا', 'استانا', 'أســتانا', 'أَسْتَانَا'],
  ['مدرسة', 'مدرسه'],
  ['مصطفى', 'مصطفي'],
  ['שלום', 'שלומ'],
  ['co\u00ADope\u200Bration', 'cooperation'],
];

const apart: readonly (readonly [string, string])[] = [
  ['man', 'main'],
  ['sell', 'shell'],
  ['day', 'да'],
  ['they', 'the'],
  ['of', 'off'],
  ['Алиев', 'Валиев'],
];

const exact: readonly (readonly [string, string])[] = [
  ['', ''],
  ['  — … ', ''],
  ['It grew by 30.4%, he said.', 'it grew bi 30 4 he said'],
  ['中国人', '中国 国人 人'],
  ['iPhone手机3', 'iphone 手机 机 3'],
  ['ガス', 'カス ス'],
  ['№5', 'no5'],
  ['\uD83D\uDE00 joy', 'joi'],
];

describe('fold', () => {
  it.each(meeting.map((names) => [names[0] ?? '', names] as const))('brings together the spellings of %s', (_, names) => {
    expect(new Set(names.map((name) => fold(name).folded)).size, names.map((name) => fold(name).folded).join()).toBe(1);
  });

  it.each(apart)('keeps %s and %s apart', (one, other) => {
    expect(fold(one).folded).not.toBe(fold(other).folded);
  });

  it.each(exact)('folds %j to %j', (text, folded) => {
    expect(fold(text).folded).toBe(folded);
  });

  it('folds decomposed text like composed text', () => {
    for (const text of ['Сергей Ёлкин', 'İstanbul’da ğüşöç', 'Майер', 'Ən böyük']) {
      expect(fold(text.normalize('NFD')).folded).toBe(fold(text.normalize('NFC')).folded);
    }
  });

  it('folds word by word to the same as at once', () => {
    for (const text of [...meeting.flat(), ...exact.map(([raw]) => raw), 'Ілья «Қазақстан» 中国人民银行 said: İ — x½y']) {
      expect(foldText(text)).toBe(fold(text).folded);
    }
  });
});

describe('the way back from folded text', () => {
  const places: readonly (readonly [string, string, string])[] = [
    ['Президент Тоқаев сказал', 'tokaev', 'Тоқаев'],
    ['İlham Əliyev, Prezident', 'aliev', 'Əliyev'],
    ['he met Ya\u0301kov there', 'iakov', 'Ya\u0301kov'],
    ['город Щучинск.', 'shchuchinsk', 'Щучинск'],
    ['我爱中国人民', '国人', '国人'],
    ['\uD842\uDFB7野家 open', 'open', 'open'],
    ['ИСТАНБУЛ: İSTANBUL', 'istanbul istanbul', 'ИСТАНБУЛ: İSTANBUL'],
    ['Дмитрий Медведев', 'dmitri', 'Дмитрий'],
  ];
  it.each(places)('in %j finds %j as %j', (text, word, written) => {
    const { folded, map } = fold(text);
    const at = folded.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    const { start, end } = map.original(at, at + word.length);
    expect(text.slice(start, end)).toBe(written);
  });

  it('covers a whole letter when only a part of what it became is asked for', () => {
    const { folded, map } = fold('Юрий');
    expect(folded).toBe('iuri');
    expect(map.original(0, 1)).toEqual({ start: 0, end: 1 });
  });

  it('refuses a place that is not there', () => {
    expect(() => fold('abc').map.original(2, 9)).toThrow(RangeError);
    expect(() => fold('abc').map.original(1, 1)).toThrow(RangeError);
  });
});

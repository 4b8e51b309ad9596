import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../core/capture/language/detect-language';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Exports through the port grew by thirty percent last year, the ministry of transport said on Tuesday.'],
    ['ru', 'Экспорт через порт за год вырос на тридцать процентов, сообщило во вторник министерство транспорта.'],
    ['kk', 'Порт арқылы экспорт өткен жылы отыз пайызға өсті, деп хабарлады көлік министрлігі сейсенбі күні.'],
    ['az', 'Liman vasitəsilə ixrac ötən il otuz faiz artıb, bu barədə nəqliyyat nazirliyi çərşənbə axşamı məlumat verib.'],
    ['tr', 'Liman üzerinden yapılan ihracat geçen yıl yüzde otuz arttı, ulaştırma bakanlığı salı günü açıkladı.'],
    ['uk', 'Експорт через порт за рік зріс на тридцять відсотків, повідомило у вівторок міністерство її речник.'],
    ['de', 'Die Ausfuhren über den Hafen sind im vergangenen Jahr um dreißig Prozent gestiegen, teilte das Ministerium mit.'],
    ['fr', "Les exportations par le port ont augmenté de trente pour cent l'année dernière, a annoncé le ministère."],
    ['sv', 'Den nya hamnen öppnas i höst och trafiken över sundet kommer att öka med trettio procent, säger ministeriet om planen som presenterades på tisdagen.'],
    ['da', 'Den nye havn åbner til efteråret, og trafikken over sundet vil ikke falde, siger ministeriet efter mødet, som blev holdt tirsdag.'],
    ['no', 'Den nye havnen åpner til høsten, og trafikken over sundet vil ikke falle, sier departementet etter møtet som ble holdt tirsdag.'],
    ['fi', 'Uusi satama avataan syksyllä, ja liikenne salmen yli kasvaa, mutta ministeriön mukaan lauttoja ei ole vielä tilattu.'],
    ['lt', 'Naujas uostas bus atidarytas rudenį, o eismas per sąsiaurį padidės, tačiau ministerija sako, kad keltai dar nėra užsakyti ir kad tai yra problema.'],
    ['vi', 'Cảng mới sẽ mở cửa vào mùa thu và lưu lượng qua eo biển tăng ba mươi phần trăm, theo ông bộ trưởng, con số này là một kỷ lục của các cảng.'],
    ['id', 'Pelabuhan baru yang akan dibuka pada musim gugur itu tidak mengubah tarif, kata kementerian dengan tegas dalam pernyataan dari ibu kota.'],
    ['ky', 'Порт аркылуу экспорт өткөн жылы отуз пайызга өстү, деп билдирди транспорт министрлиги шейшемби күнү, жаңы.'],
    ['zh', '维尔达港去年货运量增长百分之三十，交通运输部门周二表示。'],
    ['ja', '昨年の港の貨物取扱量は三割増えたと運輸省が火曜日に発表した。'],
    ['ar', 'نمت الصادرات عبر الميناء بنسبة ثلاثين بالمئة العام الماضي، حسبما ذكرت وزارة النقل يوم الثلاثاء.'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text, [])).toBe(language);
  });

  it('believes the text and not the page', () => {
    expect(detectLanguage('Порт арқылы экспорт өткен жылы отыз пайызға өсті, деп хабарлады көлік министрлігі.', ['ru'])).toBe('kk');
  });

  it('keeps Russian with a Kazakh name in it Russian', () => {
    const text = 'Премьер-министр Қасым Нұрланұлы заявил, что экспорт через порт за год вырос на тридцать процентов, и это рекорд за всё время наблюдений.';
    expect(detectLanguage(`${text} ${text.replace('Қасым Нұрланұлы', 'он')}`, [])).toBe('ru');
  });

  it.each(['', '30.4', 'Port Velda', '12 — 15 %'])('cannot tell from %s', (text) => {
    expect(detectLanguage(text, ['en'])).toBe('und');
  });
});

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/editor/split-sentences';

const split = (text: string): string[] => splitSentences(text).map(({ from, to }) => text.slice(from, to));

/** Each line holds sentences, told apart by `|`. */
const LINES: Record<string, string[]> = {
  English: [
    'Dr. Hale and Prof. Marlow met Mr. Brook at 9 a.m. in St. Alma. | They left.',
    'Several goods, e.g. grain and timber, passed. | Others, i.e. metals, did not.',
    'The fund grew, cf. Fig. 3 and p. 12. | No. 4 is missing.',
    'J. R. Hale spoke for Alma Corp. in the capital. | The hall was full.',
    'Freight rose by approx. 12 percent vs. 9 percent in Feb. 2026. | Nobody knew why.',
    'The firm Brook Ltd. signed on Jan. 5. | It pays in May.',
    'Gen. Marlow, Sen. Brook et al. came. | They stayed.',
    'It cost 2.5 bn. | Then it fell.',
    'He asked: “When?” | Nobody knew.',
    'The U.S. and the U.K. agreed. | The E.U. did not.',
    'A. B. Hale wrote it. | C. Marlow read it.',
  ],
  Russian: [
    'Экспорт, т.е. зерно, вырос до 3,2 млрд. долларов. | Импорт упал.',
    'Рост составил 5 тыс. тонн и 12 млн. тенге. | Это рекорд.',
    'Акад. Орлов и проф. Белов прибыли в г. Алма на ул. Мира, д. 5. | Их встретили.',
    'По данным на 11 апр. 2026 г. рост продолжился. | Эксперты удивлены.',
    'А. Б. Орлов и В.Г. Белов подписали договор. | Он вступит в силу.',
    'Поставки зерна, угля и т.д. растут. | Склады полны.',
    'Грузы (зерно, уголь и др.) идут морем. | Порт расширят.',
    'И.о. министра Орлов прибыл. | Он доволен.',
    'Средства, т. е. займы, получены. | Сроки не названы.',
    'См. стр. 5 и рис. 2. | Там всё есть.',
    'В 2026 г. Орлов уехал. | Белов остался.',
    'Это было в XIX в. на берегу. | Потом всё изменилось.',
    'Цена составила 40 руб. за тонну. | Она растёт.',
    'Рост — на 15 проц. за год. | Это много.',
    'Речь идёт о 20 кв. км земли. | Её отдадут порту.',
  ],
  Kazakh: [
    'Экспорт 3,2 млрд. теңгеге жетті. | Бұл рекорд.',
    'Қ. К. Оралов пен Б.С. Белов келді. | Олар риза.',
    '2026 ж. наурызда келісім жасалды. | Ол күшіне енді.',
    'Астық, көмір т.б. тасымалданды. | Порт кеңейеді.',
    'Көлем 5 млн. тоннаға өсті. | Бұл көп.',
  ],
  Azerbaijani: [
    'İxrac 3,2 mlrd. manata çatdı. | Bu rekorddur.',
    'Prof. Həsənov və dos. Quliyev gəldi. | Onlar razıdır.',
    'Taxıl, kömür və s. daşındı. | Liman genişlənir.',
    'A. B. Həsənov imzaladı. | Müqavilə qüvvədədir.',
    'Artım 5 mln. ton oldu. | Bu çoxdur.',
  ],
  Turkish: [
    'İhracat 3,2 mlr. liraya ulaştı. | Bu bir rekor.',
    'Prof. Dr. Yıldız ve Doç. Kaya geldi. | Onlar memnun.',
    'Tahıl, kömür vb. taşındı. | Liman büyüyor.',
    'A. B. Yıldız imzaladı. | Anlaşma yürürlükte.',
    'Bkz. s. 5 ve mad. 3. | Orada yazıyor.',
  ],
  French: [
    'M. Lenoir et Mme. Blanc sont venus. | Ils sont ravis.',
    'Les ports, p. ex. celui d’Alma, grandissent. | Le reste attend.',
    'Le Dr. Lenoir a vu env. 30 navires. | Il les a comptés.',
    'J.-P. Lenoir a signé. | L’accord tient.',
    'Voir art. 5 et p. 12. | Tout y est.',
    'Les grains, le charbon, etc. | Tout passe par le port.',
  ],
  German: [
    'Dr. Weiß und Prof. Braun kamen z.B. aus Alma. | Sie blieben.',
    'Die Ausfuhr stieg auf 3,2 Mrd. Euro. | Das ist viel.',
    'Es waren ca. 30 Schiffe, d.h. zehn mehr. | Alle liefen ein.',
    'Am 11. April stieg die Zahl. | Am 3. Mai fiel sie.',
    'A. B. Weiß sprach, u.a. über Häfen. | Man hörte zu.',
    'Getreide, Kohle usw. fahren über See. | Der Hafen wächst.',
    'Die Kosten betragen 5 Mio. Euro bzw. 6 Mio. Dollar. | Das reicht.',
    'Vgl. Abb. 3 und S. 12. | Dort steht es.',
    'Etwa 40 Tsd. Tonnen, z. B. Holz, lagen da. | Nun sind sie fort.',
  ],
};

describe.each(Object.entries(LINES))('sentences are told apart in %s', (_language, lines) => {
  it.each(lines)('%s', (line) => {
    const expected = line.split(' | ');
    expect(split(expected.join(' '))).toEqual(expected);
  });
});

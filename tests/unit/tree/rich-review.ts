import type { Clipping } from '../../../core/model/clipping';
import type { Id } from '../../../core/model/id';
import type { Outlet, Rights } from '../../../core/model/outlet';
import type { Review } from '../../../core/model/review';
import { makeClipping } from './make-clipping';
import { cite, heading, line, makeReview, text } from './make-review';

export const LETTERS = {
  en: 'The quick brown fox jumps over the lazy dog',
  ru: 'Съешь же ещё этих мягких французских булок, да выпей чаю',
  kk: 'Әғқңөұүһі ӘҒҚҢӨҰҮҺІ: көліктік дәліздің ұзындығы қысқартылып, жүк айналымы өсіп, халыққа пайдасы тиді',
  az: 'Əğıöşüç ƏĞIİÖŞÜÇ: dəhlizin uzunluğu qısaldılıb, yük dövriyyəsi artıb, göstəricilər yüksəlib',
  tr: 'Pijamalı hasta yağız şoföre çabucak güvendi, ĞÜŞİÖÇ ğüşıöç',
} as const;

const KAZAKH = [
  'Порт-Ситиде өткен дәліз форумында екі елдің көлік министрлері келіссөз жүргізді. Тараптар теміржол желісін кеңейту мен кеден рәсімдерін жеңілдету жөнінде уағдаласты.',
  'Былтыр дәліз арқылы өткен экспорт 30,4 пайызға өсіп, 4,1 миллион тоннаға жетті. Мамандардың айтуынша, бұл көрсеткіш биыл тағы да ұлғаяды.',
  LETTERS.kk,
  'Ұлттық компанияның өкілі «жаңа кемелер желтоқсанда суға түсіріледі» деп мәлімдеді. Инфрақұрылымды жаңғыртуға бөлінген қаражаттың жұмсалуы қоғамдық бақылауда болады.',
];

const RUSSIAN = [
  'Министры транспорта двух стран договорились в Порт-Сити о снижении тарифов на перевалку контейнеров. Как сообщает агентство, соглашение вступит в силу с 1 июля.',
  'По данным министерства, за год по коридору перевезено 4,1 млн тонн грузов, экспорт вырос на 30,4 процента. «Мы рассчитываем удвоить этот показатель к концу десятилетия», — сказал министр на пресс-конференции.',
  'Эксперты, однако, указывают на нехватку паромов: в осенние месяцы суда простаивают у причала по девять суток. Достопримечательностью форума стала выставка цифровых решений для высокоавтоматизированных контейнерных терминалов.',
  LETTERS.ru,
];

const AZERI = [
  'Liman şəhərində keçirilən forumda nəqliyyat dəhlizinin gələcəyi müzakirə olunub. Nazirlər yükdaşımaların artırılması barədə razılığa gəliblər.',
  LETTERS.az,
  'Ekspertlərin fikrincə, gömrük prosedurlarının sadələşdirilməsi daşıma müddətini üç gün qısaldacaq. Tərəflər birgə müəssisənin yaradılmasını da nəzərdən keçirirlər.',
];

const ENGLISH = [
  'The transport ministers of the two neighbouring states met in Port City on Friday and agreed to cut container handling charges by a tenth from the first of July.',
  'The corridor carried 4.1 million tonnes last year, and exports grew by 30.4 percent, the ministry said. “We mean to double that by the end of the decade,” the minister told reporters.',
  'Shippers were less pleased. Ferries waited up to nine days for a berth last autumn, and nobody at the forum could say when the new vessels, ordered two years ago, would be delivered.',
  'The next meeting is to be held in November.',
];

export const OUTLETS: Outlet[] = [
  outlet('a1000001', 'Port Courier', 'en', 'full'),
  outlet('a1000002', 'Dala Gazeti', 'kk', 'full', ['Дала газеті']),
  outlet('a1000003', 'Вестник коридора', 'ru', 'full'),
  outlet('a1000004', 'Liman Xəbərləri', 'az', 'full'),
  outlet('a1000005', 'Harbour Wire', 'en', 'link'),
];

/** Four scripts, every kind of node, highlights, consecutive citations, a removed source, an outlet with few rights. */
export function richReview(): { review: Review; clippings: Map<Id, Clipping> } {
  const clippings = new Map(richClippings().map((clipping) => [clipping.id, clipping]));
  const review = makeReview({
    summary:
      'The corridor forum led the front pages on both sides of the strait. Coverage was friendly; the shortage of ferries was the one complaint that all outlets share.\n\nFigures agree across outlets: 4.1 million tonnes and a rise in exports of 30.4 percent.',
    sections: [
      { id: 'd0000001', title: 'Negotiations' },
      { id: 'd0000002', title: 'Trade and transport' },
    ],
    clippings: [
      { clippingId: 'c0000001', sectionId: 'd0000001' },
      { clippingId: 'c0000002', sectionId: 'd0000001' },
      { clippingId: 'c0000003', sectionId: 'd0000002' },
      { clippingId: 'c0000004', sectionId: 'd0000002' },
      { clippingId: 'c0000005', sectionId: null },
      { clippingId: 'c0000006', sectionId: 'd0000002' },
    ],
    document: { type: 'doc', content: narrative() },
  });
  return { review, clippings };
}

function narrative(): Review['document']['content'] {
  return [
    line(text('The regional media widely covered the forum. '), cite('c0000001'), cite('c0000003', 'экспорт вырос на 30,4 процента'), text(' Outlets in four languages wrote of it.')),
    heading(2, 'Trade and transport'),
    line(
      text('Exports grew by 30.4 percent'), cite('c0000002', 'экспорт 30,4 пайызға өсіп'), text(', reaching '),
      { type: 'text', text: '4.1 million tonnes', marks: [{ type: 'bold' }] }, text(', as '),
      { type: 'text', text: 'Port Courier', marks: [{ type: 'italic' }] }, text(' and others report.'),
      cite('c0000001', 'The corridor carried 4.1 million tonnes last year'), cite('c0000003', '4,1 млн тонн'),
      { type: 'text', text: ' This sentence is ours.', marks: [{ type: 'ownWords' }] },
    ),
    { type: 'blockquote', content: [line(text('“We mean to double that by the end of the decade,” the minister told reporters.'), cite('c0000001', 'We mean to double that by the end of the decade'))] },
    heading(4, 'What was agreed'),
    { type: 'bulletList', content: [
      { type: 'listItem', content: [line(text('Handling charges fall by a tenth.'), cite('c0000001'))] },
      { type: 'listItem', content: [line(text('Customs forms are shortened. See '), { type: 'text', text: 'the text of the agreement', marks: [{ type: 'link', attrs: { href: 'https://ministry.example/agreement' } }] }, text('.'))] },
    ] },
    { type: 'orderedList', attrs: { start: 3 }, content: [
      { type: 'listItem', content: [line(text('November: next meeting.'))] },
      { type: 'listItem', content: [line(text('December: new vessels.'), cite('c0000002', 'жаңа кемелер желтоқсанда суға түсіріледі'))] },
    ] },
    { type: 'table', content: [
      { type: 'tableRow', content: ['Outlet', 'Tonnes', 'Growth'].map((words) => ({ type: 'tableHeader' as const, content: [line(text(words))] })) },
      { type: 'tableRow', content: ['Port Courier', '4.1 million', '30.4 %'].map((words) => ({ type: 'tableCell' as const, content: [line(text(words))] })) },
      { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2, rowspan: 1 }, content: [line(text('Dala Gazeti: both figures'))] }, { type: 'tableCell', content: [line(text('30.4 %'))] }] },
    ] },
    { type: 'horizontalRule' },
    heading(2, 'Critical voices'),
    line(text('Ferries waited for nine days, a removed article said. '), cite('c00000ff', 'nine days at the berth'), text(' The agency had it first.'), cite('c0000006')),
    { type: 'clippingCard', attrs: { clippingId: 'c0000004' } },
    { type: 'clippingCard', attrs: { clippingId: 'c00000ff' } },
    { type: 'codeBlock', content: [{ type: 'text', text: '#panic("not run")\n  $x$ \\ @ref <label>' }] },
    { type: 'paragraph' },
  ];
}

function richClippings(): Clipping[] {
  return [
    makeClipping({
      id: 'c0000001', title: 'Ministers meet ahead of the forum', outlet: 'Port Courier', authors: ['Mara Holt', 'Jonas Vik'],
      published: '2026-04-10T18:30:00+05:00', language: 'en', address: 'https://port-courier.example/2026/04/ministers-meet-ahead-of-the-forum', tone: 'positive', toneSubject: 'the Ministry of Transport', text: ENGLISH,
      highlights: [
        { id: 'f0000001', kind: 'figure', exact: 'exports grew by 30.4 percent' },
        { id: 'f0000002', kind: 'quote', exact: '“We mean to double that by the end of the decade,”' },
      ],
    }),
    makeClipping({
      id: 'c0000002', title: 'Дәліз форумы: екі ел айналымды 1 млрд долларға жеткізуге уағдаласты', outlet: 'Дала газеті', authors: ['Айгүл Сейітқызы'],
      published: '2026-04-11T07:15:00+05:00', language: 'kk', address: 'https://dala-gazeti.example/дәліз-форумы/%D1%83%D0%B0%D2%93%D0%B4%D0%B0%D1%81%D1%82%D1%8B-very-long-address-that-does-not-end-where-one-would-like-it-to-end-and-goes-on-and-on?utm_source=feed&utm_medium=rss&id=20260411-0715-0000-8812', tone: 'neutral', text: KAZAKH,
      highlights: [{ id: 'f0000003', kind: 'figure', exact: 'экспорт 30,4 пайызға өсіп, 4,1 миллион тоннаға жетті' }],
    }),
    makeClipping({
      id: 'c0000003', title: 'О чём договорились стороны', outlet: 'Вестник коридора', published: '2026-04-10', language: 'ru', tone: 'positive', address: 'https://vestnik.example/2026/0410',
      blocks: [
        { id: 'b1', type: 'heading', level: 2, content: [{ text: 'Тарифы снижаются' }] },
        ...RUSSIAN.map((words, index) => ({ id: `b${index + 2}`, type: 'paragraph' as const, content: [{ text: words }] })),
        { id: 'b10', type: 'quote', content: [{ text: 'Мы ждём паромов дольше, чем разгружаем вагоны.' }] },
        { id: 'b11', type: 'list', ordered: false, items: [[{ text: 'тариф снижен на 10 %' }], [{ text: 'срок оформления — ' }, { text: 'двое суток', bold: true }]] },
        { id: 'b12', type: 'table', header: true, rows: [[[{ text: 'Год' }], [{ text: 'Млн тонн' }]], [[{ text: '2024' }], [{ text: '3,1' }]], [[{ text: '2025' }], [{ text: '4,1' }]]] },
        { id: 'b13', type: 'figure', picture: null, alt: 'Терминал порта', caption: [{ text: 'Контейнерный терминал ночью. Фото редакции' }] },
      ],
      highlights: [
        { id: 'f0000004', kind: 'fact', exact: 'соглашение вступит в силу с 1 июля' },
        { id: 'f0000005', kind: 'context', exact: 'суда простаивают у причала по девять суток' },
      ],
    }),
    makeClipping({ id: 'c0000004', title: 'Dəhliz forumu: nazirlər razılığa gəlib', outlet: 'Liman Xəbərləri', published: '2026-04-09T11:05:00Z', language: 'az', address: 'https://liman.example/xeber/1182', tone: 'negative', text: AZERI }),
    makeClipping({ id: 'c0000005', title: 'Koridor forumu başladı', outlet: null, published: null, language: 'tr', address: null, text: [LETTERS.tr] }),
    makeClipping({ id: 'c0000006', title: 'WIRE: Corridor forum ends with tariff cut', outlet: 'Harbour Wire', published: '2026-04-10T13:02:11Z', language: 'en', address: 'https://harbour-wire.example/a/1', text: ENGLISH }),
  ];
}

function outlet(id: Id, name: string, language: string, rights: Rights, aliases: string[] = []): Outlet {
  return { id, name, aliases, domains: [], language, country: '', kind: 'newspaper', rights };
}

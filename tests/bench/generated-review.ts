import type { Clipping } from '../../core/model/clipping';
import type { Id } from '../../core/model/id';
import type { Review } from '../../core/model/review';
import { makeClipping } from '../unit/tree/make-clipping';
import { cite, heading, line, makeReview, text } from '../unit/tree/make-review';
import { seededRandom } from './seeded-random';

const WORDS: Record<string, string[]> = {
  en: 'the corridor port ministry agreed transport forum ferries cargo exports grew railway customs container tariff officials neighbouring states vessels berth harbour terminal reported development infrastructure of and in to a by for'.split(' '),
  ru: 'коридор порт министерство договорились транспорт форум паромы груз экспорт вырос железная дорога таможня контейнер тариф представители соседние государства суда причал терминал сообщает развитие инфраструктура и в на по для за'.split(' '),
  kk: 'дәліз порт министрлік уағдаласты көлік форум паромдар жүк экспорт өсті теміржол кеден контейнер тариф өкілдер көрші мемлекеттер кемелер айлақ терминал хабарлады дамыту инфрақұрылым және мен үшін ұлттық қоғамдық'.split(' '),
  az: 'dəhliz liman nazirlik razılaşdı nəqliyyat forum bərələr yük ixrac artdı dəmiryol gömrük konteyner tarif nümayəndələr qonşu dövlətlər gəmilər körpü terminal bildirdi inkişaf infrastruktur və ilə üçün şəhər göstərici'.split(' '),
};
const LANGUAGES = Object.keys(WORDS);
const SECTIONS = ['Negotiations', 'Trade and transport', 'Critical voices', 'Regional reactions', 'Economy'];

export interface GeneratedReview {
  review: Review;
  clippings: Map<Id, Clipping>;
}

/**
 * A review of `count` articles of some 600 words in four scripts, with five sections, a highlight in each article
 * and a narrative that cites every third of them. The same count always gives the same review.
 */
export function generatedReview(count: number): GeneratedReview {
  const random = seededRandom(count);
  const articles = Array.from({ length: count }, (_, index) => article(index, random));
  const sections = SECTIONS.map((title, index) => ({ id: `d000000${index}`, title }));
  const perSection = Math.ceil(count / sections.length);
  const review = makeReview({
    summary: sentence('en', 40, random),
    sections,
    clippings: articles.map(({ id }, index) => ({ clippingId: id, sectionId: sections[Math.floor(index / perSection)]?.id ?? null })),
    document: { type: 'doc', content: narrative(articles, random) },
  });
  return { review, clippings: new Map(articles.map((clipping) => [clipping.id, clipping])) };
}

/** The same review after one more word was typed into its first paragraph. */
export function withTypedWord({ review, clippings }: GeneratedReview, word: string): GeneratedReview {
  const [first, ...rest] = review.document.content;
  if (first?.type !== 'paragraph') return { review, clippings };
  const typed = { ...first, content: [...(first.content ?? []), text(` ${word}`)] };
  return { review: { ...review, document: { type: 'doc', content: [typed, ...rest] } }, clippings };
}

function article(index: number, random: () => number): Clipping {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const paragraphs = Array.from({ length: 12 }, () => Array.from({ length: 4 }, () => sentence(language, 12 + Math.floor(random() * 2), random)).join(' '));
  const marked = paragraphs[3]?.split('. ')[0] ?? '';
  return makeClipping({
    id: index.toString(16).padStart(8, '0'),
    title: sentence(language, 8, random).slice(0, -1),
    outlet: `Outlet ${1 + Math.floor(random() * 40)}`,
    authors: ['A. Author'],
    published: `2026-04-${String(1 + Math.floor(random() * 11)).padStart(2, '0')}`,
    language,
    address: `https://outlet.example/2026/04/${index}-corridor-forum-opens-in-port-city`,
    tone: (['positive', 'neutral', 'negative', null] as const)[Math.floor(random() * 4)] ?? null,
    text: paragraphs,
    highlights: [{ id: `f${index.toString(16).padStart(7, '0')}`, kind: 'fact', exact: marked }],
  });
}

function narrative(articles: readonly Clipping[], random: () => number): Review['document']['content'] {
  return SECTIONS.flatMap((title, section) => [
    ...(section === 0 ? [line(text(sentence('en', 20, random)))] : []),
    heading(2, title),
    ...articles
      .filter((_, index) => index % 3 === 0 && (index / 3) % SECTIONS.length === section)
      .map(({ id }) => line(text(sentence('en', 30, random)), cite(id), text(` ${sentence('en', 15, random)}`))),
  ]);
}

function sentence(language: string, words: number, random: () => number): string {
  const stock = WORDS[language] ?? [];
  const drawn = Array.from({ length: words }, () => stock[Math.floor(random() * stock.length)] ?? '').join(' ');
  return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}.`;
}

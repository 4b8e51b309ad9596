import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block } from '../../../core/model/block';
import type { Clipping } from '../../../core/model/clipping';
import type { ExportOptions } from '../../../core/model/export-options';
import type { Id } from '../../../core/model/id';
import type { DocumentLanguage } from '../../../core/model/language';
import type { Outlet } from '../../../core/model/outlet';
import { picturePath, type PictureFile } from '../../../core/model/picture-file';
import type { Review } from '../../../core/model/review';
import type { BlockNode, InlineNode, Mark } from '../../../core/model/review-document';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { GIF, JPEG, WEBP, png } from '../capture/support/picture-source';
import { makeClipping, paragraph } from './make-clipping';
import { ALL_PARTS, cite, heading, line, text } from './make-review';
import { OUTLETS, richReview } from './rich-review';

/** Words that a reader must find in every export of the whole review, whatever the format. */
export const WHOLE_REVIEW_WORDS = {
  arabic: 'افتتح وزراء النقل منتدى الممر في مدينة الميناء يوم الجمعة',
  hebrew: 'שרי התחבורה נפגשו בעיר הנמל ביום שישי',
  chinese: '两国交通部长周五在港口城市会晤，同意将集装箱装卸费降低十分之一。',
  japanese: '両国の運輸大臣は金曜日に港湾都市で会談した。',
  french: 'Les ministres des transports se sont réunis vendredi : « Nous voulons doubler ce chiffre », a déclaré l’un d’eux.',
  german: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und Hafenbehörde äußerten sich',
} as const;

/** A word that no line holds, as languages and addresses have them. */
export const LONG_WORD = `Containerumschlagsgebührenermäßigungs${'verordnungs'.repeat(8)}entwurf`;

const MOSTLY_LONG = `${'The committee, having heard what each side had to say about the state of the berths, the queues, the dredging and the price of fuel, '.repeat(12)}adjourned.`;

interface Picture {
  clippingId: Id;
  file: PictureFile;
  bytes: Buffer;
}

const PICTURES = [
  picture('c0000007', '1a000001.png', 'image/png', 640, 360, png(640, 360, [40, 90, 140])),
  picture('c0000007', '1a000002.jpg', 'image/jpeg', 64, 56, JPEG),
  picture('c0000008', '1a000003.gif', 'image/gif', 64, 56, GIF),
  picture('c0000008', '1a000004.webp', 'image/webp', 64, 56, WEBP),
  picture('c0000008', '1a000005.png', 'image/png', 300, 900, png(300, 900, [150, 60, 60])),
] as const;

export const WHOLE_OUTLETS: Outlet[] = [
  ...OUTLETS,
  { id: 'a1000006', name: 'جريدة الميناء', aliases: [], domains: [], language: 'ar', country: '', kind: 'newspaper', rights: 'full' },
  { id: 'a1000007', name: '港口日报', aliases: [], domains: [], language: 'zh', country: '', kind: 'newspaper', rights: 'full' },
  { id: 'a1000008', name: 'Hafenblatt', aliases: [], domains: [], language: 'de', country: '', kind: 'magazine', rights: 'excerpt' },
  { id: 'a1000009', name: 'Closed Letter', aliases: [], domains: [], language: 'en', country: '', kind: 'other', rights: 'none' },
];

export interface WholeReview {
  review: Review;
  clippings: Map<Id, Clipping>;
}

/**
 * The review that every exporter and template is tried on: eleven languages, both directions, every kind of node and
 * mark, pictures of every kind that is printed, long titles, words, addresses and paragraphs, every sort of rights, a
 * removed source.
 */
export function wholeReview(language: DocumentLanguage = 'en'): WholeReview {
  const { review, clippings } = richReview();
  for (const clipping of moreClippings()) clippings.set(clipping.id, clipping);
  const third = { id: 'd0000003', title: 'Abroad: شرق & 东方 <and> “others”' };
  return {
    clippings,
    review: {
      ...review,
      language,
      sections: [...review.sections, third],
      clippings: [...review.clippings, ...moreClippings().map(({ id }) => ({ clippingId: id, sectionId: third.id }))],
      document: { type: 'doc', content: [...review.document.content.slice(0, -1), ...moreNarrative()] },
    },
  };
}

/** The tree of the whole review, with all parts and full texts unless `options` say otherwise. */
export function wholeTree(options: Partial<ExportOptions> = {}): DocumentTree {
  const { review, clippings } = wholeReview(options.language);
  return buildTree(review, clippings, { office: 'Press Office', outlets: WHOLE_OUTLETS }, { ...ALL_PARTS, ...options });
}

/**
 * Writes the pictures of the whole review.
 * @param folder that stands for the library's folder of originals
 * @returns where a picture of the tree lies, as an exporter asks for it
 */
export function writeWholePictures(folder: string): (path: string) => string | null {
  const known = new Map(PICTURES.map(({ clippingId, file, bytes }) => [picturePath(clippingId, file.name), bytes]));
  for (const [path, bytes] of known) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return (path) => (known.has(path) ? join(folder, path) : null);
}

function moreNarrative(): BlockNode[] {
  const marked = (words: string, ...marks: Mark[]): InlineNode => ({ type: 'text', text: words, marks });
  const item = (...content: BlockNode[]) => ({ type: 'listItem' as const, content });
  const cell = (type: 'tableCell' | 'tableHeader', words: string, attrs?: { colspan: number; rowspan: number; align?: 'left' | 'center' | 'right' }) => ({ type, ...(attrs && { attrs }), content: [line(text(words))] });
  return [
    { type: 'pageBreak' },
    heading(2, `Views from abroad, ${'a heading that is longer than a line of any page would hold '.repeat(3)}and ends`),
    line(
      marked('Struck out', { type: 'strike' }), text(', '), marked('underlined', { type: 'underline' }), text(', '), marked('bold and italic', { type: 'bold' }, { type: 'italic' }), text(', '), marked('code', { type: 'code' }), { type: 'hardBreak' },
      text('and '), marked('a letter', { type: 'link', attrs: { href: 'mailto:press@office.example' } }), text(' behind a break.'),
    ),
    line(text('Arab papers write of it too.'), cite('c0000007', WHOLE_REVIEW_WORDS.arabic), text(' So do papers in Chinese'), cite('c0000008', WHOLE_REVIEW_WORDS.chinese), text(', Japanese'), cite('c000000a'), text(' and Hebrew.'), cite('c0000009', WHOLE_REVIEW_WORDS.hebrew)),
    line(text(WHOLE_REVIEW_WORDS.arabic)),
    line(text(`One word: ${LONG_WORD}. ${MOSTLY_LONG}`)),
    { type: 'bulletList', content: [item(line(text('Outer point')), { type: 'orderedList', content: [item(line(text('Inner point one'))), item(line(text('Inner point two')), { type: 'blockquote', content: [line(text('Quoted within a point.'))] })] })] },
    { type: 'table', content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Port', { colspan: 1, rowspan: 2 }), cell('tableHeader', 'Ships & <goods>', { colspan: 2, rowspan: 1, align: 'center' })] },
      { type: 'tableRow', content: [cell('tableHeader', 'Ships'), cell('tableHeader', 'Goods')] },
      { type: 'tableRow', content: [cell('tableHeader', 'Old Harbour'), cell('tableCell', '12', { colspan: 1, rowspan: 1, align: 'right' }), cell('tableCell', 'Grain')] },
    ] },
    { type: 'coverage' },
    line(text('The end of the overview.')),
  ];
}

function moreClippings(): Clipping[] {
  const arabic: Block[] = [
    paragraph('b1', `${WHOLE_REVIEW_WORDS.arabic}، واتفقوا على خفض رسوم مناولة الحاويات بنسبة 10٪ اعتباراً من الأول من يوليو.`),
    figure('b2', 0, 'المحطة', 'محطة الحاويات ليلاً'),
    { id: 'b3', type: 'list', ordered: true, items: [[{ text: 'خفض الرسوم' }], [{ text: 'تبسيط الجمارك (Customs 2026)' }]] },
    figure('b4', 1, 'Port at dusk', ''),
  ];
  const chinese: Block[] = [
    { id: 'b1', type: 'heading', level: 2, content: [{ text: '走廊论坛' }] },
    paragraph('b2', WHOLE_REVIEW_WORDS.chinese),
    figure('b3', 2, '码头', '集装箱码头'),
    figure('b4', 3, '渡轮', ''),
    figure('b5', 4, '塔吊', '高高的塔吊'),
    { id: 'b6', type: 'figure', picture: null, alt: '没有照片', caption: [] },
  ];
  return [
    makeClipping({ id: 'c0000007', title: 'منتدى الممر: اتفاق على خفض الرسوم', outlet: 'جريدة الميناء', authors: ['ليلى حداد'], published: '2026-04-11T09:00:00+03:00', language: 'ar', address: 'https://port-paper.example/ar/1', tone: 'neutral', blocks: arabic, highlights: [{ id: 'f0000007', kind: 'figure', exact: 'بنسبة 10٪' }] }),
    makeClipping({ id: 'c0000008', title: '走廊论坛在港口城市举行', outlet: '港口日报', published: '2026-04-11T08:00:00+08:00', language: 'zh', address: 'https://port-daily.example/zh/8', blocks: chinese }),
    makeClipping({ id: 'c0000009', title: 'פורום המסדרון נפתח', outlet: 'Namal Today', published: '2026-04-11', language: 'he', address: null, text: [`${WHOLE_REVIEW_WORDS.hebrew}.`] }),
    makeClipping({ id: 'c000000a', title: '回廊フォーラム開幕', outlet: 'Minato Shimbun', published: '2026-04-11', language: 'ja', address: null, text: [WHOLE_REVIEW_WORDS.japanese] }),
    makeClipping({ id: 'c000000b', title: 'Le forum du corridor s’ouvre', outlet: 'Le Quai', authors: ['Anne Rive'], published: '2026-04-10', language: 'fr', address: 'https://le-quai.example/forum', tone: 'positive', text: [WHOLE_REVIEW_WORDS.french] }),
    makeClipping({ id: 'c000000c', title: `Hafengebühren: ${LONG_WORD} beschlossen`, outlet: 'Hafenblatt', published: '2026-04-10', language: 'de', address: 'https://hafenblatt.example/gebuehren', text: [WHOLE_REVIEW_WORDS.german, MOSTLY_LONG] }),
    makeClipping({ id: 'c000000d', title: 'Not to be shown at all', outlet: 'Closed Letter', published: '2026-04-10', language: 'en', address: null, text: ['Words that no export may hold: sealed-letter-words.'] }),
  ];
}

function figure(id: string, at: number, alt: string, caption: string): Block {
  const { file } = PICTURES[at] ?? PICTURES[0];
  return { id, type: 'figure', picture: null, alt, caption: caption === '' ? [] : [{ text: caption }], file };
}

function picture(clippingId: Id, name: string, mediaType: PictureFile['mediaType'], width: number, height: number, bytes: Buffer): Picture {
  return { clippingId, file: { name, mediaType, width, height, bytes: bytes.length }, bytes };
}

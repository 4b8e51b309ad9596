import type { ExportOptions } from '../model/export-options';
import { exportPart } from '../model/export-options';
import type { ClippingReference, DocumentTree, TreeBlock, TreeText } from '../tree/document-tree';
import { TREE_VERSION } from '../tree/document-tree';
import { labelsFor } from './labels/labels';

const text = (words: string, marks: Partial<TreeText> = {}): TreeText => ({ type: 'text', text: words, ...marks });
const paragraph = (...content: TreeText[]): TreeBlock => ({ type: 'paragraph', content });

const CLIPPING: ClippingReference & { anchor: string } = {
  id: 'c0000001',
  anchor: 'clipping-c0000001',
  outlet: 'Port Courier',
  title: 'Ministers meet ahead of the forum',
  authors: 'Mara Holt',
  published: '10 April 2026, 18:30',
  languageName: 'English',
  language: 'en',
  href: 'https://port-courier.example/2026/04/ministers-meet',
  address: 'port-courier.example/2026/04/ministers-meet',
};

const NOTE = { label: '1', source: 'source-c0000001', anchor: 'note-1', removed: false };

const ARTICLE: TreeBlock[] = [
  paragraph(text('The corridor carried 4.1 million tonnes last year. '), text('Exports grew by 30.4 percent', { highlight: 'figure' }), text('.')),
  { type: 'heading', level: 3, content: [text('What was agreed')], anchor: null },
  { type: 'quote', blocks: [paragraph(text('We mean to double that.'))] },
  { type: 'list', ordered: true, start: 1, items: [[paragraph(text('Charges fall.'))], [paragraph(text('Forms are shortened.'))]] },
  { type: 'picture', alt: 'The harbour', caption: [text('The harbour at night')] },
];

const NARRATIVE: TreeBlock[] = [
  { type: 'heading', level: 2, content: [text('Trade and transport')], anchor: 'heading-1' },
  { type: 'paragraph', content: [text('Exports grew', { bold: true }), text(', the ministry said.'), { type: 'note', references: [NOTE] }, { type: 'break' }, text('See the '), text('agreement', { href: 'https://ministry.example/agreement' }), text('.')] },
  { type: 'table', columns: 2, headerRows: 1, rows: [[cell(0, 0, true), cell(1, 0, true)], [cell(0, 1, false), cell(1, 1, false)]] },
  { type: 'code', text: 'code' },
  { type: 'rule' },
  { type: 'card', clipping: CLIPPING },
  { type: 'removedCard', clippingId: 'c00000ff' },
  { type: 'coverage' },
  { type: 'pageBreak' },
  paragraph(text('The end.')),
];

const TITLE = 'Corridor forum in the spotlight';

/** A small review with every kind of block, for trying a template. */
export function sampleTree(paper: ExportOptions['paper']): DocumentTree {
  const labels = labelsFor('en');
  const clipping = { ...CLIPPING, shortTitle: CLIPPING.title, tone: 'positive' as const, toneText: 'Positive', text: 'full' as const, withheld: false, blocks: ARTICLE };
  return {
    ...emptyTree(paper),
    office: 'Press Office',
    parts: [...exportPart.options],
    cover: { kicker: labels.text.pressReview, title: TITLE, dateline: 'Port City, 11 April 2026', counts: '1 clipping', period: 'Published 10 April 2026', office: 'Press Office' },
    summary: [paragraph(text('The forum led the front pages.'))],
    contents: [{ level: 1, title: 'Trade and transport', detail: '', anchor: 'section-1' }, { level: 2, title: CLIPPING.title, detail: 'Port Courier', anchor: CLIPPING.anchor }],
    narrative: NARRATIVE,
    sections: [{ anchor: 'section-1', title: 'Trade and transport', clippings: [clipping] }],
    coverage: { total: 1, charts: [{ key: 'outlet', title: labels.text.byOutlet, rows: [{ label: 'Port Courier', count: 1, share: 1, shareText: '100%', tone: null }] }], rule: labels.text.countingRule },
    sources: [{ anchor: NOTE.source, number: 1, clipping: CLIPPING, clippingId: CLIPPING.id, passages: [{ label: '1', quoted: '“Exports grew by 30.4 percent”', notes: [NOTE.anchor] }] }],
    look: { accent: '#1f3f66', logo: null, contacts: ['press@office.example'], issue: 'No. 12', classification: 'Internal', draft: labels.text.draft, header: 'Press Office', footer: 'Port City', expires: 'For use until 11 May 2026', expiresOn: '2026-05-11' },
    noteWords: { [NOTE.source]: 'Port Courier (English), “Ministers meet ahead of the forum”, 10 April 2026' },
  };
}

/** A review without anything that may be missing. */
export function emptyTree(paper: ExportOptions['paper']): DocumentTree {
  const labels = labelsFor('en');
  return {
    version: TREE_VERSION,
    language: 'en',
    title: TITLE,
    shortTitle: TITLE,
    date: '11 April 2026',
    office: '',
    labels: labels.text,
    paper,
    clippingPerPage: true,
    parts: [],
    cover: { kicker: labels.text.pressReview, title: TITLE, dateline: '11 April 2026', counts: '', period: null, office: '' },
    summary: [],
    contents: [],
    narrative: [],
    sections: [],
    coverage: { total: 0, charts: [], rule: labels.text.countingRule },
    sources: [],
    legal: 'Compiled for internal information.',
    look: { accent: '#9a2b2b', logo: null, contacts: [], issue: '', classification: '', draft: '', header: '', footer: '', expires: '', expiresOn: null },
    notes: 'end',
    noteWords: {},
    attachments: [],
    warnings: [],
  };
}

function cell(x: number, y: number, header: boolean) {
  return { x, y, header, colspan: 1, rowspan: 1, align: null, blocks: [paragraph(text(header ? 'Outlet' : '4.1 million'))] };
}

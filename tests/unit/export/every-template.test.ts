import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPdf } from '../../../core/export/export-pdf';
import { createTypesetter, type Typesetter } from '../../../core/export/typesetter';
import type { ExportOptions } from '../../../core/model/export-options';
import type { OfficeLook } from '../../../core/model/office-look';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { png } from '../capture/support/picture-source';
import { makeClipping } from '../tree/make-clipping';
import { ALL_PARTS, heading, line, makeReview, text } from '../tree/make-review';
import { LONG_WORD, WHOLE_OUTLETS, WHOLE_REVIEW_WORDS, wholeReview, writeWholePictures } from '../tree/whole-review';
import { readPdf, type PdfOutlineItem, type ReadPdf } from './read-pdf';

const LOGO = { name: '00000000000000000000000000000001.png', mediaType: 'image/png', width: 300, height: 100 } as const;
const LOOK: OfficeLook = { accent: '#1f3f66', logo: LOGO, contacts: 'Quay Street 1\npress@office.example', classification: 'For official use', header: 'Head words', footer: 'Foot words', expiryDays: 30, legal: 'Licence 7 of the agency.' };

let typesetter: Typesetter;
let folder: string;
let pictureFile: (path: string) => string | null;
beforeAll(async () => {
  typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
  folder = await mkdtemp(join(tmpdir(), 'dateline-templates-'));
  await writeFile(join(folder, 'logo.png'), png(300, 100, [31, 63, 102]));
  await writeFile(join(folder, 'original.html'), '<title>As captured</title>');
  const whole = writeWholePictures(folder);
  pictureFile = (path) => (path.startsWith('office/') ? join(folder, 'logo.png') : whole(path));
});
afterAll(async () => {
  typesetter.close();
  await rm(folder, { recursive: true, force: true });
});

interface Printed {
  tree: DocumentTree;
  bytes: Uint8Array<ArrayBuffer>;
  read: ReadPdf;
  warnings: string[];
}

async function print(options: Partial<ExportOptions>, look: OfficeLook = LOOK): Promise<Printed> {
  const all = { ...ALL_PARTS, ...options };
  const { review, clippings } = wholeReview(all.language);
  const tree = buildTree(review, clippings, { office: 'Press Office', outlets: WHOLE_OUTLETS, look }, all);
  const { bytes, warnings } = await exportPdf(tree, { typesetter, review, options: all, pictureFile, originalFile: () => join(folder, 'original.html') });
  return { tree, bytes, read: await readPdf(bytes), warnings: warnings.filter((warning) => !tree.warnings.includes(warning)) };
}

function flat(items: readonly PdfOutlineItem[]): { title: string; page: number | null }[] {
  return items.flatMap(({ title, page, items: inner }) => [{ title, page }, ...flat(inner)]);
}

/** Without what only breaks lines, or stands for what was cut. */
function bare(title: string): string {
  return title.replace(/[\u200b…]/gu, '').trim();
}

/** Letters of a text alone, sorted: words from right to left come back in the order in which they stand on the line. */
function letters(text: string): string {
  return [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
}

const PRINTED_BY: Record<string, readonly (keyof typeof WHOLE_REVIEW_WORDS)[]> = {
  narrative: ['arabic', 'hebrew', 'chinese', 'japanese', 'french', 'german'],
  dossier: ['arabic', 'hebrew', 'chinese', 'japanese', 'french', 'german'],
  bulletin: ['arabic', 'hebrew', 'chinese', 'japanese', 'french', 'german'],
  brief: ['arabic'],
};
const HEADINGS: Record<string, string[]> = {
  narrative: ['Summary', 'Coverage at a glance', 'Overview', 'Negotiations', 'Trade and transport', 'Abroad: شرق & 东方 <and> “others”', 'Further clippings', 'List of sources'],
  dossier: ['Summary', 'Overview', 'Negotiations', 'Trade and transport', 'Abroad: شرق & 东方 <and> “others”', 'Further clippings', 'Coverage at a glance', 'List of sources'],
  bulletin: ['Summary', 'Overview', 'Negotiations', 'Trade and transport', 'Abroad: شرق & 东方 <and> “others”', 'Further clippings', 'Coverage at a glance', 'List of sources'],
  brief: ['Summary', 'Overview', 'List of sources'],
};

describe.each([
  ['narrative', 'en', 'a4'],
  ['narrative', 'kk', 'us-letter'],
  ['dossier', 'en', 'us-letter'],
  ['dossier', 'ru', 'a4'],
  ['bulletin', 'en', 'a4'],
  ['bulletin', 'de', 'us-letter'],
  ['brief', 'en', 'a4'],
  ['brief', 'az', 'us-letter'],
] as const)('%s in %s on %s', (template, language, paper) => {
  let printed: Printed;
  let text: string;
  beforeAll(async () => {
    printed = await print({ template, language, paper, codes: true, issue: '12', draft: true });
    text = printed.read.pages.join(' ');
  });

  it('is accepted as PDF/UA without a warning, with title, author and language', () => {
    expect(printed.warnings).toEqual([]);
    expect(printed.read).toMatchObject({ title: printed.tree.title, author: 'Press Office', language, tagged: true });
  });

  it('embeds every font, and shows every letter', () => {
    for (const { name, embedded } of printed.read.fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+(NotoSerif|NotoNaskh|Inter)/);
      expect(embedded).toBe(true);
    }
    expect(text).not.toMatch(/[□\ufffd\u0000]/u);
    const all = letters(text);
    expect(all.length).toBeGreaterThan(1000);
    const pages = printed.read.pages.map((page) => page.replace(/\s/gu, ''));
    for (const script of PRINTED_BY[template] ?? []) {
      const words = WHOLE_REVIEW_WORDS[script];
      const longest = words.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length)[0] ?? '';
      const found = pages.some((page) => page.normalize('NFKC').includes(longest.slice(0, 12)) || page.normalize('NFKC').includes([...longest.slice(0, 12)].reverse().join('')));
      expect(found, `${script}: ${longest}`).toBe(true);
    }
    expect(text.replace(/[\s-]/gu, '')).toContain(LONG_WORD.slice(0, 60));
  });

  it('has its parts in their order, on the pages that the contents name', () => {
    const outline = flat(printed.read.outline);
    if (language === 'en') expect(printed.read.outline.map(({ title }) => title)).toEqual(HEADINGS[template]);
    const listed = printed.read.pages.slice(0, 3).join(' ');
    for (const { title, level, detail } of template === 'brief' ? [] : printed.tree.contents) {
      // The bulletin lists its parts and sections, which stand on top in the outline.
      const among = template === 'bulletin' ? printed.read.outline : outline;
      const page = among.find((item) => bare(item.title).startsWith(bare(title)))?.page;
      if (template === 'bulletin' && (level === 2 || title === printed.tree.labels.summary)) continue;
      expect(page, title).toBeGreaterThan(0);
      const ending = detail === '' ? title.slice(-20) : detail;
      if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(title + detail)) continue;
      expect(listed).toContain(`${ending} ${String(page)}`);
    }
  });

  it('has links that lead somewhere', () => {
    expect(printed.read.links.length).toBeGreaterThan(10);
    expect(printed.read.links.filter(({ address, to }) => address === null && to === null)).toEqual([]);
  });

  it('carries what the office sets', () => {
    expect(text).toContain('12');
    for (const words of ['For official use', 'press@office.example', 'Licence 7 of the agency.', printed.tree.labels.draft.toLocaleUpperCase(language), printed.tree.look.expires]) {
      expect(text.replace(/\s+/gu, ' ')).toContain(words);
    }
    if (template !== 'brief') for (const words of ['Head words', 'Foot words']) expect(text).toContain(words);
  });

  it('is as wide as its paper', () => {
    const wide = paper === 'a4' ? 595 : 612;
    expect(printed.read.size[0]).toBe(template === 'brief' ? Math.round(wide / 2) : wide);
  });

  it('has no page without words, and numbers every page but the cover', () => {
    const total = printed.read.pages.length;
    const cover = template === 'narrative' || template === 'dossier';
    for (const [index, page] of printed.read.pages.entries()) {
      expect(page.length, `page ${String(index + 1)}`).toBeGreaterThan(60);
      expect(page.includes(`${String(index + 1)} / ${String(total)}`), `page ${String(index + 1)}`).toBe(!cover || index > 0);
    }
    if (template === 'brief') expect(total).toBe(2);
  });
});

async function raw(bytes: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const { metadata } = await document.getMetadata();
  const result = {
    labels: await document.getPageLabels(),
    attachments: Object.values((await document.getAttachments()) as Record<string, { filename: string; content: Uint8Array }> | null ?? {}),
    xmp: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
    roles: await Promise.all(Array.from({ length: document.numPages }, async (_, index) => JSON.stringify(await (await document.getPage(index + 1)).getStructTree()))),
  };
  await task.destroy();
  return result;
}

describe('what a file is made for', () => {
  it('for reading: PDF/UA with tags for headings, tables, lists, pictures, links and notes', async () => {
    const { bytes } = await print({ notes: 'page' });
    const { xmp, roles, labels } = await raw(bytes);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('Negotiations');
    for (const role of ['H1', 'H2', 'Table', 'TH', 'L', 'Figure', 'Link', 'Note']) expect(roles.join(''), role).toContain(`"role":"${role}"`);
    expect(labels?.[1]).toBe('2');
  });

  it.each(['narrative', 'dossier', 'brief', 'bulletin'])('for the archive: %s as PDF/A-2b', async (template) => {
    const { xmp } = await raw((await print({ template, standard: 'a-2b' })).bytes);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  });

  it('with originals as files, which PDF/A allows from its third part on', async () => {
    const review = makeReview({ clippings: [{ clippingId: 'c0000001', sectionId: null }] });
    const clipping = { ...makeClipping({ id: 'c0000001', title: 'Ministers meet', text: ['Words.'] }), original: { path: 'originals/c0/c0000001.html', mediaType: 'text/html', bytes: 9, sha256: '', encoding: null } };
    for (const standard of ['ua-1', 'a-2b'] as const) {
      const options = { ...ALL_PARTS, standard, attachOriginals: true };
      const tree = buildTree(review, new Map([[clipping.id, clipping]]), { office: '', outlets: [] }, options);
      const { bytes } = await exportPdf(tree, { typesetter, review, options, pictureFile, originalFile: () => join(folder, 'original.html') });
      const { attachments, xmp } = await raw(bytes);
      expect(attachments.map(({ filename, content }) => [filename, Buffer.from(content).toString()])).toEqual([['001 Port Courier Ministers meet.html', '<title>As captured</title>']]);
      expect(xmp).toContain(standard === 'ua-1' ? '<pdfuaid:part>1' : '<pdfaid:part>3');
      const lost = await exportPdf(tree, { typesetter, review, options, pictureFile, originalFile: () => null });
      expect(lost.warnings).toEqual(['One original is not in the library any more and was not attached.']);
    }
  });
});

describe('notes', () => {
  it('at the foot of the page say what the source is, on the page where it is cited', async () => {
    const { read, tree } = await print({ notes: 'page', parts: ['narrative'] });
    const page = read.pages.find((one) => one.includes('reaching 4.1 million tonnes'));
    expect(page).toContain('Вестник коридора (Russian), “О чём договорились стороны”, 10 April 2026');
    expect(tree.sources).toEqual([]);
    expect(read.pages.join(' ')).not.toContain(tree.labels.sources);
  });
});

describe('what goes over a page’s end', () => {
  const long = (id: string, paragraphs: number) => makeClipping({ id, title: `Title of ${id} that stands above its text`, outlet: `Outlet ${id}`, text: Array.from({ length: paragraphs }, (_, index) => `Paragraph ${String(index + 1)} of ${id}: ${'words of the article '.repeat(18)}end.`) });

  /** Clippings of all lengths, each with words of its own, so that a page tells by its words which of them stand on it. */
  const crowd = () => Array.from({ length: 24 }, (_, index) => {
    const id = `c00000${String(index + 10)}`;
    return makeClipping({ id, title: `Title of ${id}`, outlet: `Outlet ${id}`, text: Array.from({ length: 1 + ((index * 7) % 11) }, () => `word-${id} `.repeat(9 + ((index * 5) % 31)).trim()) });
  });

  it.each(['narrative', 'dossier', 'bulletin'])('says in the head what goes on where others begin on the page as well: %s', async (template) => {
    const clippings = new Map(crowd().map((clipping) => [clipping.id, clipping]));
    const sections = [{ id: 'd0000001', title: 'First part' }, { id: 'd0000002', title: 'Second part' }];
    const review = makeReview({ sections, clippings: [...clippings.keys()].map((clippingId, index) => ({ clippingId, sectionId: sections[index < 11 ? 0 : 1]?.id ?? null })) });
    const options = { ...ALL_PARTS, template, clippingPerPage: false, parts: ['clippings' as const] };
    const { bytes } = await exportPdf(buildTree(review, clippings, { office: '', outlets: [] }, options), { typesetter, review, options, pictureFile: () => null });
    const { pages } = await readPdf(bytes);
    const begun = new Set<string>();
    const wrong = pages.flatMap((page, index) => {
      const shown = new Set([...page.matchAll(/word-(c\d+)/gu)].map(([, id]) => id ?? ''));
      const [goesOn = 'nothing'] = [...shown].filter((id) => begun.has(id));
      const [, said = 'nothing'] = /Outlet (c\d+) \(continued\)/u.exec(page) ?? [];
      for (const id of shown) begun.add(id);
      return said === goesOn ? [] : [`page ${String(index + 1)} says ${said}, and ${goesOn} goes on`];
    });
    expect(wrong).toEqual([]);
    expect(pages.filter((page) => page.includes('(continued)')).length).toBeGreaterThan(1);
    expect(pages.filter((page) => page.includes('word-') && !page.includes('(continued)')).length).toBeGreaterThan(0);
  });

  it('says that it goes on', async () => {
    const clippings = new Map([['c0000001', long('c0000001', 30)], ['c0000002', long('c0000002', 1)]]);
    const review = makeReview({ clippings: [...clippings.keys()].map((clippingId) => ({ clippingId, sectionId: null })) });
    for (const template of ['narrative', 'dossier']) {
      const tree = buildTree(review, clippings, { office: '', outlets: [] }, { ...ALL_PARTS, template, parts: ['clippings'] });
      const { pages } = await readPdf((await typesetter.typeset({ template, data: tree })).pdf);
      expect(pages.length).toBeGreaterThan(3);
      // The dossier has its masthead on a page of its own.
      const inside = template === 'dossier' ? pages.slice(1) : pages;
      expect(inside.map((page) => page.includes('(continued)'))).toEqual([false, ...inside.slice(2).map(() => true), false]);
    }
  });

  it.each(['narrative', 'dossier', 'bulletin', 'brief'])('%s leaves no heading of the overview alone', async (template) => {
    for (let filler = 1; filler < 14; filler += 1) {
      const words = Array.from({ length: filler }, () => line(text('Words of the overview that fill the page. '.repeat(9))));
      const review = makeReview({ document: { type: 'doc', content: [...words, heading(2, 'Heading of the rest'), line(text('First words of the rest.'))] } });
      const tree = buildTree(review, new Map(), { office: '', outlets: [] }, { ...ALL_PARTS, template, parts: ['narrative'] });
      const { pages } = await readPdf((await typesetter.typeset({ template, data: tree })).pdf);
      expect(pages.find((one) => one.includes('Heading of the rest')), `after ${String(filler)} paragraphs`).toContain('First words of the rest');
    }
  });

  it.each(['narrative', 'dossier', 'bulletin'])('%s leaves no head of a clipping without its text', async (template) => {
    for (let filler = 1; filler < 12; filler += 1) {
      const clippings = new Map([['c0000001', long('c0000001', filler)], ['c0000002', long('c0000002', 2)]]);
      const review = makeReview({ clippings: [...clippings.keys()].map((clippingId) => ({ clippingId, sectionId: null })) });
      const tree = buildTree(review, clippings, { office: '', outlets: [] }, { ...ALL_PARTS, template, parts: ['clippings'], clippingPerPage: false });
      const { pages } = await readPdf((await typesetter.typeset({ template, data: tree })).pdf);
      const page = pages.find((one) => one.includes('Title of c0000002'));
      expect(page, `after ${String(filler)} paragraphs`).toContain('Paragraph 1 of c0000002');
    }
  });
});

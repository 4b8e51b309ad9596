import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typesetSections, withPaths } from '../../../core/export/typeset-sections';
import { createTypesetter, type Typeset, type Typesetter } from '../../../core/export/typesetter';
import type { ExportOptions } from '../../../core/model/export-options';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { generatedReview, withTypedWord } from '../../bench/generated-review';
import { makeClipping } from '../tree/make-clipping';
import { ALL_PARTS, cite, heading, line, makeReview, text } from '../tree/make-review';
import { LETTERS, OUTLETS, richReview } from '../tree/rich-review';
import { readPdf, type PdfOutlineItem, type ReadPdf } from './read-pdf';

const LIBRARY = { office: 'Press Office, Ministry of Transport', outlets: OUTLETS };
const ASSETS = join(process.cwd(), 'assets');

let typesetter: Typesetter;
beforeAll(() => {
  typesetter = createTypesetter({ assetsFolder: ASSETS });
});
afterAll(() => {
  typesetter.close();
});

function richTree(options: Partial<ExportOptions> = {}): DocumentTree {
  const { review, clippings } = richReview();
  return buildTree(review, clippings, LIBRARY, { ...ALL_PARTS, ...options });
}

async function typeset(tree: DocumentTree): Promise<Typeset & { read: ReadPdf }> {
  const result = await typesetter.typeset({ template: 'narrative', data: tree });
  return { ...result, read: await readPdf(result.pdf) };
}

/** The page a title stands on as a heading: its first page outside the front matter. */
function flatOutline(items: readonly PdfOutlineItem[]): { title: string; page: number | null }[] {
  return items.flatMap(({ title, page, items: inner }) => [{ title, page }, ...flatOutline(inner)]);
}

describe.each([
  ['en', 'full', 'a4', true],
  ['ru', 'excerpt', 'a4', false],
  ['en', 'link', 'us-letter', false],
] as const)('a review in %s with %s text on %s', (language, amount, paper, clippingPerPage) => {
  const tree = richTree({ language, text: amount, paper, clippingPerPage });
  let result: Typeset & { read: ReadPdf };
  beforeAll(async () => {
    result = await typeset(tree);
  });

  it('is accepted as PDF/UA, with its title, author and language', () => {
    expect(result.warnings).toEqual([]);
    expect(result.read).toMatchObject({ title: tree.title, author: tree.office, language, tagged: true });
    expect(result.read.pages).toHaveLength(result.pages);
    expect(result.read.size).toEqual(paper === 'a4' ? [595, 842] : [612, 792]);
  });

  it('embeds every font, and only its own', () => {
    expect(result.read.fonts.length).toBeGreaterThan(3);
    for (const { name, embedded } of result.read.fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+(NotoSerif|Inter)-/);
      expect(embedded).toBe(true);
    }
  });

  it('lists in the contents, and in the outline, the pages on which things are', () => {
    const contents = result.read.pages.slice(0, 3).join(' ');
    const outline = flatOutline(result.read.outline);
    for (const { title, detail } of tree.contents) {
      const page = outline.find((item) => item.title.startsWith(title.replace('…', '')))?.page ?? 0;
      expect(result.read.pages[page - 1]).toContain(title);
      expect(contents).toContain(`${[title, detail].filter((part) => part !== '').join(' ')} ${page}`);
    }
    expect(tree.contents.length).toBeGreaterThan(10);
  });

  it('has links that lead somewhere: contents, notes, sources, the web', () => {
    expect(result.read.links.filter(({ address, to }) => address === null && to === null)).toEqual([]);
    const addresses = result.read.links.map(({ address }) => address);
    for (const { clipping } of tree.sources) if (clipping?.href) expect(addresses).toContain(clipping.href);
    const narrative = result.read.pages.findIndex((page) => page.includes('removed article said')) + 1;
    const sources = result.read.pages.length;
    const notes = tree.sources.flatMap(({ passages }) => passages.flatMap((words) => words.notes)).length;
    expect(result.read.links.filter(({ from, to }) => from === narrative && to === sources)).toHaveLength(notes);
    expect(result.read.links.some(({ from, to }) => from === sources && to === narrative)).toBe(true);
  });

  it('numbers every page but the cover', () => {
    for (const [index, page] of result.read.pages.entries()) {
      expect(page.includes(`${index + 1} / ${result.pages}`)).toBe(index > 0);
    }
  });
});

describe('text', () => {
  it.each(Object.entries(LETTERS))('every letter of %s comes back from the file', async (_, letters) => {
    const clippings = new Map([['c0000001', makeClipping({ id: 'c0000001', title: letters, text: [letters] })]]);
    const review = makeReview({ title: letters, clippings: [{ clippingId: 'c0000001', sectionId: null }] });
    const { read, warnings } = await typeset(buildTree(review, clippings, LIBRARY, ALL_PARTS));
    expect(warnings).toEqual([]);
    expect(read.title).toBe(letters);
    const unbroken = read.pages.join(' ').replaceAll(/(?<=\p{L})- (?=\p{L})/gu, '');
    expect(unbroken).toContain(letters);
  });

  it('names letters that the fonts do not have', async () => {
    const { warnings, read } = await typeset(buildTree(makeReview({ title: 'Forum 한국' }), new Map(), LIBRARY, ALL_PARTS));
    expect(warnings).toEqual(['Letters that the fonts do not have are shown as □: 한 국.']);
    expect(read.title).toBe('Forum □□');
  });

  it('shows a citation to a removed clipping', async () => {
    const { read } = await typeset(richTree());
    expect(read.pages.join(' ')).toContain('a removed article said.4 (source removed)');
    expect(read.pages.at(-1)).toContain('Source removed: this clipping is no longer in the library (c00000ff) “nine days at the berth”');
  });
});

describe('hostile text', () => {
  const HOSTILE: [string, string][] = [
    ['typst', '#panic("x") $x$ \\ \\\\ @ref <label> = *b* `c` // d /* e */ #{1/0} [f](g)'],
    ['controls', 'a\u0000b\ud800c\u202ed\u2028e'],
    ['a megabyte of words', 'word '.repeat(200_000)],
    ['a megabyte without a space', 'ж'.repeat(1_000_000)],
    ['accents', `e${'\u0301'.repeat(20_000)}`],
    ['nothing', '   '],
    ['nothing that shows', '\u200b\u00ad\u0007\ufe0f'],
  ];

  it.each(HOSTILE)('%s in every title and name', async (_, words) => {
    const clipping = makeClipping({ id: 'c0000001', title: words, outlet: words, authors: [words], tone: 'neutral', toneSubject: words, address: `https://x.example/${words.slice(0, 20_000)}` });
    const review = makeReview({
      title: words,
      dateline: words,
      sections: [{ id: 'd0000001', title: words.slice(0, 200) }],
      clippings: [{ clippingId: 'c0000001', sectionId: 'd0000001' }],
      document: { type: 'doc', content: [heading(2, words), line(text('Said.'), cite('c0000001', words))] },
    });
    const options = { ...ALL_PARTS, parts: ALL_PARTS.parts.filter((part) => words.length < 1000 || part !== 'narrative') };
    const tree = buildTree(review, new Map([[clipping.id, clipping]]), { office: words, outlets: [] }, options);
    const { pages, read } = await typeset(tree);
    expect(pages).toBeLessThan(10);
    if (words.startsWith('#panic')) expect(read.pages.join(' ')).toContain(words);
  });

  it('the same in the text of an article, and in the narrative', async () => {
    const words = HOSTILE[0]?.[1] ?? '';
    const clipping = makeClipping({ id: 'c0000001', text: [words, 'ж'.repeat(2000)] });
    const review = makeReview({
      clippings: [{ clippingId: 'c0000001', sectionId: null }],
      document: { type: 'doc', content: [line(text(words)), { type: 'codeBlock', content: [{ type: 'text', text: words }] }] },
    });
    const { read } = await typeset(buildTree(review, new Map([[clipping.id, clipping]]), LIBRARY, ALL_PARTS));
    expect(read.pages.filter((page) => page.includes(words)).length).toBeGreaterThanOrEqual(2);
  });
});

describe('empty things', () => {
  it('print', async () => {
    const nothing = line();
    const clipping = makeClipping({
      id: 'c0000001',
      blocks: [
        { id: 'b1', type: 'heading', level: 1, content: [{ text: '\u00ad' }] },
        { id: 'b2', type: 'list', ordered: true, items: [[], [{ text: '' }]] },
        { id: 'b3', type: 'table', header: true, rows: [[[], []], [[]]] },
        { id: 'b4', type: 'table', header: true, rows: [[[{ text: 'only a heading' }]]] },
        { id: 'b5', type: 'figure', picture: null, alt: '', caption: [] },
        { id: 'b6', type: 'quote', content: [] },
      ],
    });
    const review = makeReview({
      clippings: [{ clippingId: 'c0000001', sectionId: null }],
      document: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 1 }, content: [cite('c0000001')] },
          { type: 'heading', attrs: { level: 1 } },
          { type: 'bulletList', content: [{ type: 'listItem', content: [nothing] }] },
          { type: 'blockquote', content: [nothing] },
          { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [nothing] }] }] },
          { type: 'table', content: [{ type: 'tableRow', content: [] }] },
          { type: 'codeBlock' },
          { type: 'pageBreak' },
          { type: 'coverage' },
          { type: 'pageBreak' },
        ],
      },
    });
    const { warnings } = await typeset(buildTree(review, new Map([[clipping.id, clipping]]), { office: '', outlets: [] }, ALL_PARTS));
    expect(warnings).toEqual([]);
  });

  it('print when there is nothing at all', async () => {
    const { pages } = await typeset(buildTree(makeReview({ title: '', dateline: '' }), new Map(), { office: '', outlets: [] }, ALL_PARTS));
    expect(pages).toBeGreaterThan(0);
  });
});

describe('the typesetter', () => {
  it('reuses what an edit did not touch', async () => {
    const generated = generatedReview(30);
    const tree = ({ review, clippings }: typeof generated): DocumentTree => buildTree(review, clippings, LIBRARY, ALL_PARTS);
    const own = createTypesetter({ assetsFolder: ASSETS });
    // Processor time, not the clock: it does not depend on what else the machine does.
    const spent = async (data: DocumentTree): Promise<number> => {
      const before = process.cpuUsage();
      await own.typeset({ template: 'narrative', data });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const first = await spent(tree(generated));
    const again = await spent(tree(withTypedWord(generated, 'x')));
    own.close();
    expect(again).toBeLessThan(first / 2);
  });

  it.each(['', '..', '../narrative', 'nowhere', 'narrative/', '/etc'])('refuses the template “%s”', async (template) => {
    await expect(typesetter.typeset({ template, data: {} })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses articles that it was never given, and takes the next job', async () => {
    const { sections, ...data } = richTree();
    const whole = typesetSections(sections);
    const own = createTypesetter({ assetsFolder: ASSETS });
    await expect(own.typeset({ template: 'narrative', data, sections: withPaths(whole) })).rejects.toMatchObject({ code: 'unexpected' });
    const { pages } = await own.typeset({ template: 'narrative', data, sections: whole });
    expect(await own.typeset({ template: 'narrative', data, sections: withPaths(whole) })).toMatchObject({ pages, warnings: [] });
    own.close();
  });

  it('says in plain words where a template fails', async () => {
    await expect(typesetter.typeset({ template: 'narrative', data: {} })).rejects.toMatchObject({
      code: 'compile-failed',
      message: expect.stringMatching(/template\.typ, line \d+: /),
    });
    await expect(typeset(richTree())).resolves.toMatchObject({ warnings: [] });
  });

  it('does not start what was cancelled, or after it was closed', async () => {
    const cancelled = AbortSignal.abort();
    await expect(typesetter.typeset({ template: 'narrative', data: richTree() }, cancelled)).rejects.toMatchObject({ code: 'cancelled' });
    const own = createTypesetter({ assetsFolder: ASSETS });
    own.close();
    await expect(own.typeset({ template: 'narrative', data: richTree() })).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('prints each choice of parts', async () => {
    for (const part of ALL_PARTS.parts) {
      const { pages } = await typeset(richTree({ parts: [part] }));
      expect(pages).toBeGreaterThan(0);
    }
    expect((await typeset(richTree({ parts: [] }))).pages).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../../core/model/clipping';
import type { ExportOptions } from '../../../core/model/export-options';
import type { ReviewContent } from '../../../core/model/review';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree, TreeBlock, TreeInline } from '../../../core/tree/document-tree';
import { makeClipping } from './make-clipping';
import { ALL_PARTS, cite, heading, line, makeReview, text } from './make-review';
import { OUTLETS, richReview } from './rich-review';

const LIBRARY = { office: 'Press Office', outlets: OUTLETS };

function treeOf(content: Partial<ReviewContent>, clippings: Clipping[], options: Partial<ExportOptions> = {}): DocumentTree {
  return buildTree(makeReview(content), new Map(clippings.map((clipping) => [clipping.id, clipping])), LIBRARY, { ...ALL_PARTS, ...options });
}

function narrativeOf(document: ReviewContent['document']['content'], clippings: Clipping[] = []): TreeBlock[] {
  return treeOf({ dateline: '', document: { type: 'doc', content: document } }, clippings).narrative;
}

/** Text with the notes as `[1,2a]`. */
function readable(content: readonly TreeInline[]): string {
  return content
    .map((run) => {
      if (run.type === 'text') return run.text;
      return run.type === 'break' ? '\n' : `[${run.references.map(({ label }) => label).join(',')}]`;
    })
    .join('');
}

function words(blocks: readonly TreeBlock[]): string[] {
  return blocks.map((block) => ('content' in block ? readable(block.content) : block.type));
}

const ONE = makeClipping({ id: 'c0000001', text: ['Exports grew by 30 percent. Ferries wait.'] });
const TWO = makeClipping({ id: 'c0000002', outlet: 'Dala Gazeti', language: 'kk', text: ['Экспорт өсті.'] });

describe('notes', () => {
  it('numbers sources in order of first appearance, with a letter where several passages of one are cited', () => {
    const blocks = narrativeOf(
      [
        line(text('A.'), cite('c0000002', 'Экспорт өсті'), text(' B.'), cite('c0000001', 'Exports grew')),
        line(text('C.'), cite('c0000002', 'Экспорт өсті'), text(' D.'), cite('c0000001', 'Ferries wait')),
        line(text('E.'), cite('c0000001')),
      ],
      [ONE, TWO],
    );
    expect(words(blocks)).toEqual(['A.[1] B.[2a]', 'C.[1] D.[2b]', 'E.[2]']);
  });

  it('sets a note close behind its statement and joins citations that stand together', () => {
    const blocks = narrativeOf(
      [line(text('Grew. '), cite('c0000001'), text(' '), cite('c0000002'), text('Next, '), cite('c0000001'), text(', and'))],
      [ONE, TWO],
    );
    expect(words(blocks)).toEqual(['Grew.[1,2] Next,[1], and']);
  });

  it('say that cited words are translated, by whom, where the clipping has them in the language of the review', () => {
    const translation = { language: 'en', by: 'Anna Berg', blocks: [{ blockId: TWO.blocks[0]?.id ?? '', text: 'Exports grew.' }], updatedAt: '2026-04-11T06:30:00.000Z' };
    const document = { type: 'doc' as const, content: [line(text('A'), cite('c0000002', 'Экспорт өсті'), text('. B'), cite('c0000001', 'Exports grew'))] };
    const quoted = (clipping: Clipping) => treeOf({ document }, [ONE, clipping]).sources.flatMap(({ passages }) => passages.map((passage) => passage.quoted));
    expect(quoted({ ...TWO, translation })).toEqual(['“Экспорт өсті” (translated by Anna Berg)', '“Exports grew”']);
    expect(quoted({ ...TWO, translation: { ...translation, by: undefined } })[0]).toBe('“Экспорт өсті” (translated)');
    expect(quoted({ ...TWO, translation: { ...translation, language: 'de' } })[0]).toBe('“Экспорт өсті”');
    expect(quoted({ ...TWO, translation: { ...translation, blocks: [] } })[0]).toBe('“Экспорт өсті”');
  });

  it('gives every place that cites its own anchor, and lists it at the source', () => {
    const tree = treeOf({ document: { type: 'doc', content: [line(text('A'), cite('c0000001')), line(text('B'), cite('c0000001'))] } }, [ONE]);
    const anchors = tree.narrative.flatMap((block) =>
      block.type === 'paragraph' ? block.content.flatMap((run) => (run.type === 'note' ? run.references.map(({ anchor }) => anchor) : [])) : [],
    );
    expect(new Set(anchors).size).toBe(2);
    expect(tree.sources[0]?.passages[0]?.notes).toEqual(anchors);
  });

  it('takes the words of a highlight as it is now, and those the citation kept once it is gone', () => {
    const marked = makeClipping({ id: 'c0000001', text: ['Exports grew.'], highlights: [{ id: 'f0000001', kind: 'fact', exact: 'Exports grew' }] });
    const passages = (highlightId: string): ReviewContent['document'] => ({
      type: 'doc',
      content: [line(text('A'), { type: 'citation', attrs: { passages: [{ clippingId: 'c0000001', highlightId, exact: 'old words' }] } })],
    });
    expect(treeOf({ document: passages('f0000001') }, [marked]).sources[0]?.passages[0]?.quoted).toBe('“Exports grew”');
    expect(treeOf({ document: passages('f0000009') }, [marked]).sources[0]?.passages[0]?.quoted).toBe('“old words”');
  });

  it('does not quote twice', () => {
    const tree = treeOf({ document: { type: 'doc', content: [line(text('A'), cite('c0000001', '«уже в кавычках»'))] } }, [ONE]);
    expect(tree.sources[0]?.passages[0]?.quoted).toBe('«уже в кавычках»');
  });

  it('keeps a citation to a removed clipping as a visible note, with its words, and warns', () => {
    const tree = treeOf({ dateline: '', document: { type: 'doc', content: [line(text('A.'), cite('c00000ff', 'lost words'))] } }, []);
    const [block] = tree.narrative;
    expect(block?.type === 'paragraph' && block.content[1]).toMatchObject({ type: 'note', references: [{ label: '1', removed: true }] });
    expect(tree.sources).toMatchObject([{ number: 1, clipping: null, passages: [{ quoted: '“lost words”' }] }]);
    expect(tree.warnings).toEqual([expect.stringContaining('Note 1 cites a clipping that was removed')]);
  });

  it('says so when the list that explains the numbers is off', () => {
    const document = { type: 'doc' as const, content: [line(text('A.'), cite('c0000001'))] };
    expect(treeOf({ document }, [ONE], { parts: ['narrative'] }).warnings).toEqual([expect.stringContaining('list of sources is off')]);
    expect(treeOf({ document }, [ONE], { parts: ['narrative', 'sources'] }).warnings).toEqual([]);
  });
});

describe('narrative', () => {
  it('closes gaps between heading levels, under the heading of the part', () => {
    const levels = narrativeOf([heading(3, 'a'), heading(6, 'b'), heading(3, 'c'), heading(4, 'd'), heading(2, 'e')]).map(
      (block) => block.type === 'heading' && block.level,
    );
    expect(levels).toEqual([2, 3, 3, 4, 2]);
  });

  it('does not show comments, own words or empty paragraphs', () => {
    const comment = { type: 'comment' as const, attrs: { id: 'aa000001', text: 'check!', author: 'M', createdAt: '2026-04-11T04:00:00.000Z' } };
    const blocks = narrativeOf([line({ type: 'text', text: 'Said', marks: [comment, { type: 'ownWords' }, { type: 'bold' }] }), line()]);
    expect(blocks).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Said', bold: true }] }]);
  });

  it('keeps links to the web and to mail, and no others', () => {
    const link = (href: string): TreeInline | undefined => {
      const [block] = narrativeOf([line({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] })]);
      return block?.type === 'paragraph' ? block.content[0] : undefined;
    };
    expect(link('https://пример.example/é')).toMatchObject({ href: 'https://xn--e1afmkfd.example/%C3%A9' });
    expect(link('mailto:press@ministry.example')).toMatchObject({ href: 'mailto:press@ministry.example' });
    expect(link(`https://x.example/${'a'.repeat(9000)}`)).not.toHaveProperty('href');
  });

  it('knows every kind of node', () => {
    const { review, clippings } = richReview();
    const tree = buildTree(review, clippings, LIBRARY, ALL_PARTS);
    expect(new Set(tree.narrative.map(({ type }) => type))).toEqual(
      new Set(['paragraph', 'heading', 'quote', 'list', 'table', 'rule', 'card', 'removedCard', 'code']),
    );
  });

  it('sets a heading that is as long as an article as text', () => {
    expect(narrativeOf([heading(2, 'word '.repeat(5000))]).map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

describe('dossier', () => {
  const SECTIONS = [
    { id: 'd0000001', title: 'Negotiations' },
    { id: 'd0000002', title: 'Empty' },
  ];

  it('follows sections, then the shelf; what has no section comes last', () => {
    const three = makeClipping({ id: 'c0000003' });
    const clippings = [
      { clippingId: 'c0000003', sectionId: null },
      { clippingId: 'c0000002', sectionId: 'd0000001' },
      { clippingId: 'c0000001', sectionId: 'd0000001' },
    ];
    const outline = (sections: ReviewContent['sections']): unknown[] =>
      treeOf({ sections, clippings }, [ONE, TWO, three]).sections.map(({ title, clippings: listed }) => [title, listed.map(({ id }) => id)]);
    expect(outline(SECTIONS)).toEqual([
      ['Negotiations', ['c0000002', 'c0000001']],
      ['Further clippings', ['c0000003']],
    ]);
    expect(outline([])).toEqual([['Clippings', ['c0000003', 'c0000002', 'c0000001']]]);
  });

  it.each([
    ['full', 'full', 'full', []],
    ['excerpt', 'full', 'excerpt', [expect.stringContaining('less text than chosen')]],
    ['link', 'excerpt', 'link', [expect.stringContaining('less text than chosen')]],
    ['full', 'link', 'link', []],
    ['none', 'full', undefined, [expect.stringContaining('left out')]],
  ] as const)('rights “%s” with “%s” chosen give %s', (rights, chosen, text, warnings) => {
    const outlets = [{ id: 'a1000001', name: 'Port Courier', aliases: [], domains: [], language: 'en', country: '', kind: 'newspaper' as const, rights }];
    const review = makeReview({ clippings: [{ clippingId: 'c0000001', sectionId: null }] });
    const tree = buildTree(review, new Map([[ONE.id, ONE]]), { office: '', outlets }, { ...ALL_PARTS, text: chosen });
    expect(tree.sections[0]?.clippings[0]?.text).toBe(text);
    expect(tree.warnings).toEqual(warnings);
    expect(tree.sources).toHaveLength(rights === 'none' ? 0 : 1);
  });

  it('names what a statement cites, whatever its outlet’s rights', () => {
    const outlets = [{ id: 'a1000001', name: 'Port Courier', aliases: [], domains: [], language: 'en', country: '', kind: 'newspaper' as const, rights: 'none' as const }];
    const review = makeReview({ clippings: [{ clippingId: 'c0000001', sectionId: null }], document: { type: 'doc', content: [line(text('Said so.'), cite('c0000001'))] } });
    const tree = buildTree(review, new Map([[ONE.id, ONE]]), { office: '', outlets }, ALL_PARTS);
    expect(tree.sources.map(({ number }) => number)).toEqual([1]);
    expect(tree.sections).toEqual([]);
  });

  it('finds the outlet by another name or by the domain of the address', () => {
    const outlets = [{ id: 'a1000001', name: 'Dala Gazeti', aliases: ['Дала газеті'], domains: ['dala.example'], language: 'kk', country: '', kind: 'newspaper' as const, rights: 'link' as const }];
    const shelf = ['c0000001', 'c0000002', 'c0000003'].map((clippingId) => ({ clippingId, sectionId: null }));
    const clippings = [
      makeClipping({ id: 'c0000001', outlet: 'дала  газеті' }),
      makeClipping({ id: 'c0000002', outlet: null, address: 'https://www.dala.example/1' }),
      makeClipping({ id: 'c0000003', outlet: null, address: 'https://notdala.example/1' }),
    ];
    const tree = buildTree(makeReview({ clippings: shelf }), new Map(clippings.map((one) => [one.id, one])), { office: '', outlets }, ALL_PARTS);
    expect(tree.sections[0]?.clippings.map(({ outlet }) => outlet)).toEqual(['Dala Gazeti', 'Dala Gazeti', 'Outlet unknown']);
  });

  it('says what is not known, and makes nothing up', () => {
    const bare = makeClipping({ id: 'c0000001', title: null, outlet: null, published: null, language: 'und', address: 'not an address' });
    const [clipping] = treeOf({ clippings: [{ clippingId: 'c0000001', sectionId: null }] }, [bare]).sections[0]?.clippings ?? [];
    expect(clipping).toMatchObject({
      title: 'Untitled',
      outlet: 'Outlet unknown',
      published: 'Date unknown',
      languageName: 'Language unknown',
      language: null,
      href: null,
      toneText: null,
    });
  });

  it('shows the address as it is read, and links it as it is written', () => {
    const clipping = makeClipping({ id: 'c0000001', address: 'https://dala.example/%D2%9B%D0%B0%D0%BB%D0%B0?a=b%20c' });
    const [shown] = treeOf({ clippings: [{ clippingId: 'c0000001', sectionId: null }] }, [clipping]).sections[0]?.clippings ?? [];
    expect(shown).toMatchObject({ href: 'https://dala.example/%D2%9B%D0%B0%D0%BB%D0%B0?a=b%20c', address: 'https://dala.example/қала?a=b%20c' });
  });
});

describe('the dateline', () => {
  const document = { type: 'doc' as const, content: [heading(2, 'Trade'), line(text('Exports grew.')), line(text('Imports fell.'))] };

  it.each([
    ['en', 'PORT CITY, April 11. Exports grew.'],
    ['ru', 'PORT CITY, 11 апреля. Exports grew.'],
  ] as const)('opens the first paragraph, in the language of the review (%s)', (language, opening) => {
    const [, first, second] = treeOf({ dateline: 'Port City', language, document }, []).narrative;
    expect(words([first, second].flatMap((block) => block ?? []))).toEqual([opening, 'Imports fell.']);
    expect(first).toMatchObject({ content: [{ bold: true }, { text: ' ' }, { text: 'Exports grew.' }] });
  });

  it('is left out of a review without a place', () => {
    expect(words(treeOf({ dateline: ' ', document }, []).narrative)).toContain('Exports grew.');
  });
});

describe('cover and contents', () => {
  it('counts what is listed or cited, once each', () => {
    const { review, clippings } = richReview();
    const { cover } = buildTree(review, clippings, LIBRARY, ALL_PARTS);
    expect(cover).toMatchObject({
      kicker: 'Press review',
      dateline: 'Port City, 11 April 2026',
      counts: '6 clippings · 5 outlets · 5 languages',
      period: expect.stringMatching(/^Published 9.–.11 April 2026$/u),
      office: 'Press Office',
    });
  });

  it('speaks Russian', () => {
    const { review, clippings } = richReview();
    const tree = buildTree(review, clippings, LIBRARY, { ...ALL_PARTS, language: 'ru' });
    expect(tree.cover).toMatchObject({
      kicker: 'Обзор прессы',
      dateline: 'Port City, 11 апреля 2026 г.',
      counts: '6 публикаций · 5 изданий · 5 языков',
    });
    expect(tree.sections[0]?.clippings[0]).toMatchObject({
      published: '10 апреля 2026 г., 18:30',
      languageName: 'английский',
      toneText: 'Позитивная по отношению к: the Ministry of Transport',
    });
    expect(tree.contents.map(({ title }) => title)).toContain('Список источников');
  });

  it('lists parts, headings and clippings in the order in which they are printed', () => {
    const { review, clippings } = richReview();
    const { contents } = buildTree(review, clippings, LIBRARY, ALL_PARTS);
    expect(contents.map(({ level, title }) => `${level} ${title.slice(0, 20)}`)).toEqual([
      '1 Summary',
      '1 Coverage at a glance',
      '1 Overview',
      '2 Trade and transport',
      '2 Critical voices',
      '1 Negotiations',
      '2 Ministers meet ahead',
      '2 Дәліз форумы: екі ел',
      '1 Trade and transport',
      '2 О чём договорились с',
      '2 Dəhliz forumu: nazir',
      '2 WIRE: Corridor forum',
      '1 Further clippings',
      '2 Koridor forumu başla',
      '1 List of sources',
    ]);
  });

  it('cuts a title that fills pages, visibly', () => {
    const tree = treeOf({ title: 'word '.repeat(200_000) }, []);
    expect(tree.title.length).toBeLessThanOrEqual(300);
    expect(tree.title).toMatch(/word…$/u);
    expect(tree.shortTitle.length).toBeLessThanOrEqual(60);
  });

  it('leaves out the parts that were not chosen', () => {
    const { review, clippings } = richReview();
    const tree = buildTree(review, clippings, LIBRARY, { ...ALL_PARTS, parts: ['clippings'] });
    expect(tree).toMatchObject({ narrative: [], contents: [], sources: [] });
    expect(tree.sections).toHaveLength(3);
    expect(tree.warnings.filter((warning) => warning.startsWith('Note'))).toEqual([]);
  });
});

describe('a summary of a clipping', () => {
  it('stands in the dossier, and is not there when nobody wrote one', () => {
    const clippings = [{ clippingId: 'c0000001', sectionId: null }, { clippingId: 'c0000002', sectionId: null }];
    const [first, second] = treeOf({ clippings }, [{ ...ONE, summary: 'Exports are up.' }, TWO]).sections.flatMap((section) => section.clippings);
    expect(first?.summary).toBe('Exports are up.');
    expect(second).not.toHaveProperty('summary');
  });
});

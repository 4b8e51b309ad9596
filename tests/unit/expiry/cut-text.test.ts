import { describe, expect, test } from 'vitest';
import { cutBlocks } from '../../../core/expiry/cut-blocks';
import { keptStretches } from '../../../core/expiry/kept-stretches';
import { withText } from '../../../core/expiry/with-text';
import { withoutText } from '../../../core/expiry/without-text';
import { clipping as clippingSchema, type Clipping } from '../../../core/model/clipping';
import type { Block, Inline } from '../../../core/model/block';
import { plainText } from '../../../core/model/plain-text';
import { passageOf } from '../../../core/review/make-passage';
import { Random } from '../random';
import { makeClipping, paragraph } from '../tree/make-clipping';

const DROPPED = { at: '2026-05-12T06:00:00.000Z', copies: [] };

function textOf(blocks: readonly Block[]): string {
  return plainText(blocks).text;
}

function marked(blocks: readonly Block[], ...exacts: string[]): { start: number; end: number }[] {
  const text = textOf(blocks);
  return exacts.map((exact) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }));
}

const ARTICLE: Block[] = [
  { id: 'b1', type: 'heading', level: 2, content: [{ text: 'What was said' }] },
  paragraph('b2', 'The port opened a second berth. Exports grew by 30.4 percent. The minister smiled.'),
  paragraph('b3', 'Nothing else of note happened there.'),
  { id: 'b4', type: 'figure', picture: 'https://example.org/crane.jpg', alt: 'A crane', caption: [{ text: 'The new crane' }], file: { name: `${'ab'.repeat(32)}.jpg`, mediaType: 'image/jpeg', width: 4, height: 3, bytes: 9 } },
  { id: 'b5', type: 'list', ordered: false, items: [[{ text: 'first item' }], [{ text: 'second item' }], [{ text: 'third item' }], [{ text: 'fourth item' }]] },
  { id: 'b6', type: 'table', header: true, rows: [[[{ text: 'Year' }], [{ text: 'Tonnes' }]], [[{ text: '2024' }], [{ text: '310' }]], [[{ text: '2025' }], [{ text: '375' }]]] },
  paragraph('b7', 'The end.'),
];

describe('cutting a text', () => {
  test.each([
    ['nothing', [], '[…]'],
    ['a piece of a paragraph', ['Exports grew by 30.4 percent'], '[…]\n\n[…] Exports grew by 30.4 percent […]\n\n[…]'],
    ['an item of a list', ['third item'], '[…]\n\n[…]\nthird item\n[…]\n\n[…]'],
    ['a cell of a table', ['375'], '[…]\n\n[…]\t\n[…]\t375\n\n[…]'],
    ['a caption', ['The new crane'], '[…]\n\nThe new crane\n\n[…]'],
    ['what goes over a picture without words', ['there.\n\nThe new crane\n\nfirst'], '[…]\n\n[…] there.\n\nThe new crane\n\nfirst […]\n[…]\n\n[…]'],
    ['the whole', [textOf(ARTICLE)], textOf(ARTICLE)],
  ])('keeps %s', (_what, exacts, expected) => {
    const { blocks } = cutBlocks(ARTICLE, marked(ARTICLE, ...exacts));
    expect(textOf(blocks)).toBe(expected);
    expect(blocks.filter((block) => block.type === 'figure').every((block) => block.type === 'figure' && block.file === undefined && block.picture === null)).toBe(true);
  });

  test('marks every gap, and leaves a mark on nothing else', () => {
    const { blocks } = cutBlocks(ARTICLE, marked(ARTICLE, 'second berth'));
    expect(blocks).toEqual([
      { id: 'b1', type: 'paragraph', content: [{ text: '[…]', gap: true }] },
      { id: 'b2', type: 'paragraph', content: [{ text: '[…] ', gap: true }, { text: 'second berth' }, { text: ' […]', gap: true }] },
      { id: 'b3', type: 'paragraph', content: [{ text: '[…]', gap: true }] },
    ]);
  });
});

describe('what stays', () => {
  const clipping = makeClipping({ id: 'aaaa0001', blocks: ARTICLE, highlights: [{ id: 'ffff0001', kind: 'figure', exact: '30.4 percent' }] });

  test.each([
    [undefined, ['30.4 percent', 'second item']],
    [2, ['grew by 30.4 percent. The minister', 'first item\nsecond item\nthird item']],
  ])('are highlights and cited words, with %s words beside them', (around, expected) => {
    const kept = keptStretches(clipping, [{ clippingId: clipping.id, exact: 'second item' }, { clippingId: clipping.id, exact: 'no such words' }, { clippingId: clipping.id }], around);
    expect(kept.map(({ start, end }) => textOf(ARTICLE).slice(start, end))).toEqual(expected);
  });

  test('is all that is left, with what is known of the article', () => {
    const whole: Clipping = {
      ...clipping,
      note: 'mine',
      metadata: { ...clipping.metadata, description: { value: 'A teaser', origin: 'meta', candidates: [] } },
      translation: { language: 'de', title: 'Titel', updatedAt: DROPPED.at, blocks: [{ blockId: 'b2', text: 'Zweiter' }, { blockId: 'b3', text: 'Dritter' }] },
    };
    const dropped = withoutText(whole, keptStretches(whole, [], undefined), DROPPED);
    expect(clippingSchema.safeParse(dropped).success).toBe(true);
    expect(dropped).toMatchObject({ note: 'mine', dropped: DROPPED, metadata: { title: { value: 'A title' }, description: { value: null } }, translation: { title: 'Titel', blocks: [{ blockId: 'b2' }] } });
    expect(JSON.stringify({ ...dropped, translation: null })).not.toMatch(/berth|minister|crane|Tonnes|teaser/);
    expect(withText(dropped, whole)).toEqual({ ...whole, dropped: undefined });
  });
});

/** Articles of all kinds of blocks, of few words so that passages are met more than once. */
function someBlocks(random: Random): Block[] {
  const words = ['port', 'grew', '30.4', 'minister', '«да»', '—', '年', 'the', '😀', '.'];
  const inline = (least: number): Inline[] => random.many(least, 3, () => ({ text: random.many(1, 4, () => random.pick(words)).join(' '), ...(random.chance(0.2) ? { bold: true } : {}) }));
  return random.many(1, 7, () => random.below(6)).map((kind, index): Block => {
    const id = `b${index + 1}`;
    if (kind === 0) return { id, type: 'heading', level: 2, content: inline(1) };
    if (kind === 1) return { id, type: 'list', ordered: true, items: random.many(1, 4, () => inline(random.below(2))) };
    if (kind === 2) return { id, type: 'table', header: false, rows: random.many(1, 3, () => [inline(random.below(2)), inline(0), inline(1)]) };
    if (kind === 3) return { id, type: 'figure', picture: null, alt: 'x', caption: random.chance(0.5) ? inline(1) : [] };
    return { id, type: 'paragraph', content: inline(1) };
  });
}

describe('whatever the text', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => [seed]))('highlights stand on their words, and the text comes back whole (%i)', (seed) => {
    const random = new Random(seed);
    const blocks = someBlocks(random);
    const text = plainText(blocks);
    if (text.text.length < 4) return;
    let count = 0;
    const highlights = random.many(0, 4, () => {
      const start = random.below(text.text.length - 1);
      const end = Math.min(text.text.length, start + 1 + random.below(25));
      return { ...makeClipping({ id: 'aaaa0001', text: ['x'], highlights: [{ id: `ffff000${count++}`, kind: 'fact', exact: 'x' }] }).highlights[0], passage: passageOf(text, start, end) };
    });
    const whole = { ...makeClipping({ id: 'aaaa0001', blocks }), highlights: highlights as Clipping['highlights'] };
    // Some begin or end within one of the spaces or breaks that belong to no word: those alone cannot be followed.
    if (whole.highlights.some(({ passage }) => passage.exact.trim() === '')) return;
    const kept = keptStretches(whole, [], [undefined, 0, 1, 3][random.below(4)]);
    const dropped = withoutText(whole, kept, DROPPED);
    const left = textOf(dropped.blocks);
    dropped.highlights.forEach(({ passage }, index) => {
      expect(left.slice(passage.start, passage.end)).toBe(whole.highlights[index]?.passage.exact);
      expect(passageOf(plainText(dropped.blocks), passage.start, passage.end)).toEqual(passage);
    });
    expect(new Set(dropped.blocks.map(({ id }) => id)).size).toBe(dropped.blocks.length);
    expect(withText(dropped, whole)).toEqual({ ...whole, dropped: undefined });
  });
});

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportPdf } from '../../../core/export/export-pdf';
import { createTypesetter } from '../../../core/export/typesetter';
import type { BlockNode } from '../../../core/model/review-document';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree, TreeBlock } from '../../../core/tree/document-tree';
import { ALL_PARTS, heading, line, makeReview, text } from '../tree/make-review';

const ARABIC = 'افتتح المنتدى في المدينة';
const ENGLISH = 'The forum opened in the port and the ministers signed what had been agreed upon. '.repeat(6);
const typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
afterAll(() => {
  typesetter.close();
});

const CONTENT: BlockNode[] = [
  line(text(ENGLISH)),
  heading(2, ARABIC),
  line(text(`«${ARABIC}» (Port City)`)),
  { type: 'bulletList', content: [{ type: 'listItem', content: [line(text(ARABIC))] }] },
  { type: 'blockquote', content: [line(text(ARABIC))] },
  line(text(`Port City: ${ARABIC}`)),
];

function treeOf(content: BlockNode[]): DocumentTree {
  return buildTree(makeReview({ document: { type: 'doc', content } }), new Map(), { office: '', outlets: [] }, { ...ALL_PARTS, parts: ['narrative'] });
}

function flags(blocks: readonly TreeBlock[]): unknown[] {
  return blocks.map((block) => [block.type, block.rightToLeft]);
}

interface Placed {
  left: number;
  right: number;
  arabic: boolean;
}

/** Where each line of the first page begins and ends, in points from its left edge. */
async function linesOf(content: BlockNode[]): Promise<Placed[]> {
  const options = { ...ALL_PARTS, parts: ['narrative' as const] };
  const { bytes } = await exportPdf(treeOf(content), { typesetter, review: makeReview({}), options, pictureFile: () => null });
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const { items } = await (await (await task.promise).getPage(1)).getTextContent();
  const lines = new Map<number, Placed>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const known = lines.get(Math.round(y)) ?? { left: Infinity, right: 0, arabic: false };
    lines.set(Math.round(y), { left: Math.min(known.left, x), right: Math.max(known.right, x + item.width), arabic: known.arabic || /\p{Script=Arabic}/u.test(item.str) });
  }
  await task.destroy();
  return [...lines.values()];
}

describe('a block of the narrative that begins in a script which is read from right to left', () => {
  it('says so in the tree, in whatever it stands', () => {
    const blocks = treeOf(CONTENT).narrative;
    expect(flags(blocks)).toEqual([
      ['paragraph', undefined],
      ['heading', true],
      ['paragraph', true],
      ['list', true],
      ['quote', true],
      ['paragraph', undefined],
    ]);
    const list = blocks[3];
    expect(list?.type === 'list' && flags(list.items.flat())).toEqual([['paragraph', true]]);
  });

  it('is set from the right in the PDF, one that begins otherwise from the left', async () => {
    const lines = await linesOf(CONTENT);
    const edge = Math.max(...lines.map(({ right }) => right));
    const from = Math.min(...lines.map(({ left }) => left));
    const arabic = lines.filter((placed) => placed.arabic);
    expect(arabic).toHaveLength(5);
    // A list is a little in from the edge, and so is a quotation.
    for (const { right } of arabic.slice(0, 4)) expect(edge - right).toBeLessThan(30);
    expect((arabic.at(-1)?.left ?? 0) - from).toBeLessThan(1);
    expect(edge - (arabic.at(-1)?.right ?? 0)).toBeGreaterThan(100);
  });
});

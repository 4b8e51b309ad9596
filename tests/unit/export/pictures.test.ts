import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPdf } from '../../../core/export/export-pdf';
import { createTypesetter, type Typesetter } from '../../../core/export/typesetter';
import type { Block } from '../../../core/model/block';
import { PICTURE_TYPES, type PictureType } from '../../../core/model/picture-file';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { AVIF, GIF, JPEG, png, WEBP } from '../capture/support/picture-source';
import { makeClipping } from '../tree/make-clipping';
import { ALL_PARTS, makeReview } from '../tree/make-review';
import { readPdf } from './read-pdf';

const REVIEW = makeReview({ clippings: ['c0000001', 'c0000002'].map((clippingId) => ({ clippingId, sectionId: null })) });
const PNG = png(600, 400);
const DAMAGED = Buffer.concat([png(90, 90).subarray(0, 60), Buffer.alloc(40, 7)]);

let typesetter: Typesetter;
let folder: string;
beforeAll(async () => {
  typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
  folder = await mkdtemp(join(tmpdir(), 'dateline-pictures-'));
});
afterAll(async () => {
  typesetter.close();
  await rm(folder, { recursive: true, force: true });
});

const LOST = new Set<string>();
let count = 0;
/** A figure whose picture lies in the folder, or is not there. */
async function figure(bytes: Buffer | null, mediaType: PictureType = 'image/png', caption = ''): Promise<Block> {
  count += 1;
  const name = `${String(count).padStart(64, '0')}.${PICTURE_TYPES[mediaType]}`;
  if (bytes !== null) await writeFile(join(folder, name), bytes);
  return { id: `b${String(count)}`, type: 'figure', picture: null, alt: '', caption: caption === '' ? [] : [{ text: caption }], file: { name, mediaType, width: 600, height: 400, bytes: 1 } };
}

function treeOf(blocks: Block[]): DocumentTree {
  const clippings = [makeClipping({ id: 'c0000001', blocks }), makeClipping({ id: 'c0000002', text: ['Words.'] })];
  return buildTree(REVIEW, new Map(clippings.map((clipping) => [clipping.id, clipping])), { office: '', outlets: [] }, { ...ALL_PARTS, text: 'full' });
}

async function print(tree: DocumentTree) {
  const fileOf = (path: string) => {
    const name = path.split('/').at(-1) ?? '';
    return LOST.has(name) ? null : join(folder, name);
  };
  const result = await exportPdf(tree, { typesetter, review: REVIEW, options: { ...ALL_PARTS, text: 'full' }, pictureFile: fileOf });
  const images = [...Buffer.from(result.bytes).toString('latin1').matchAll(/\/Subtype\s*\/Image/g)].length;
  return { ...result, images, read: await readPdf(result.bytes) };
}

describe('pictures in the PDF', () => {
  it('are placed with their captions, and the document stays PDF/UA', async () => {
    const { warnings, images, read } = await print(treeOf([await figure(PNG, 'image/png', 'The harbour on Friday.'), await figure(JPEG, 'image/jpeg'), await figure(GIF, 'image/gif'), await figure(WEBP, 'image/webp')]));
    expect(warnings).toEqual([]);
    expect(images).toBe(4);
    expect(read.tagged).toBe(true);
    expect(read.pages.join(' ')).toContain('The harbour on Friday.');
  });

  it('the same picture in many places is in the file once', async () => {
    const one = await figure(PNG);
    const { images } = await print(treeOf(Array.from({ length: 20 }, (_, index) => ({ ...one, id: `b${String(index + 1)}` }))));
    expect(images).toBe(1);
  });

  it('what is damaged or lost costs its picture and nothing else', async () => {
    const lost = await figure(null, 'image/png', 'Lost chart.');
    if (lost.type === 'figure' && lost.file) LOST.add(lost.file.name);
    const { warnings, images, read } = await print(treeOf([await figure(PNG), await figure(DAMAGED, 'image/png', 'Damaged chart.'), lost, await figure(AVIF, 'image/avif', 'New chart.'), await figure(Buffer.alloc(0))]));
    expect(warnings).toEqual(['One picture could not be printed; its caption stands for it.', '2 pictures are damaged; their captions stand for them.']);
    // The good one, and the AVIF, which is printed as a JPEG.
    expect(images).toBe(2);
    for (const caption of ['Damaged chart.', 'Lost chart.', 'New chart.']) expect(read.pages.join(' ')).toContain(caption);
  });

  it('a tree says where a picture lies and how large it is, and only for whole articles', async () => {
    const blocks = [await figure(PNG, 'image/png', 'Ships.')];
    const tree = treeOf(blocks);
    expect(tree.sections[0]?.clippings[0]?.blocks).toMatchObject([{ type: 'picture', file: { path: expect.stringMatching(/^c0\/c0000001\/0+\d+\.png$/) as unknown, width: 600, height: 400 } }]);
    const excerpt = buildTree(REVIEW, new Map([['c0000001', makeClipping({ id: 'c0000001', blocks })]]), { office: '', outlets: [] }, { ...ALL_PARTS, text: 'excerpt' });
    expect(JSON.stringify(excerpt.sections)).not.toContain('.png');
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPictures } from '../../../../core/export/pictures/tree-pictures';
import type { PictureType } from '../../../../core/model/picture-file';
import type { DocumentTree, TreePicture } from '../../../../core/tree/document-tree';
import { seededRandom } from '../../../bench/seeded-random';
import { wholeTree } from '../../tree/whole-review';

const [WIDTH, HEIGHT] = [1600, 1200];
let folder: string;
let photographs: Record<string, Buffer>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-pictures-'));
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const random = seededRandom(7);
  for (let spot = 0; spot < 20_000; spot += 1) {
    context.fillStyle = `rgb(${String(Math.floor(random() * 256))} ${String(Math.floor(random() * 256))} 90)`;
    context.fillRect(random() * WIDTH, random() * HEIGHT, 24, 18);
  }
  photographs = { 'big.jpg': await canvas.encode('jpeg', 95), 'new.webp': await canvas.encode('webp', 80), 'newest.avif': await canvas.encode('avif') };
  for (const [name, bytes] of Object.entries(photographs)) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'broken.webp'), 'RIFF');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const MAIL = new Set<PictureType>(['image/png', 'image/jpeg', 'image/gif']);

function treeWith(...pictures: [name: string, mediaType: PictureType][]): DocumentTree {
  const blocks = pictures.map(([path, mediaType]) => ({ type: 'picture' as const, alt: '', caption: [], file: { path, mediaType, width: WIDTH, height: HEIGHT } satisfies TreePicture }));
  return { ...wholeTree(), sections: [], look: { ...wholeTree().look, logo: null }, narrative: blocks };
}

const load = (tree: DocumentTree, bytes?: number) => loadPictures(tree, { types: MAIL, ...(bytes === undefined ? {} : { bytes }) }, (path) => join(folder, path));

describe('the pictures of a file', () => {
  it('are no larger than is seen of them, and keep the size that they are shown in', async () => {
    const { pictures, missing } = await load(treeWith(['big.jpg', 'image/jpeg']));
    const loaded = pictures.get('big.jpg');
    expect(photographs['big.jpg']?.length).toBeGreaterThan(400_000);
    expect(loaded?.bytes.length).toBeLessThanOrEqual(400_000);
    expect([loaded?.width, loaded?.height, loaded?.mediaType, missing]).toEqual([WIDTH, HEIGHT, 'image/jpeg', 0]);
    const seen = await loadImage(loaded?.bytes ?? Buffer.alloc(0));
    expect(seen.width / seen.height).toBeCloseTo(WIDTH / HEIGHT, 1);
  });

  it.each([['new.webp', 'image/webp'], ['newest.avif', 'image/avif']] as const)('become what is known where they go: %s', async (name, mediaType) => {
    const { pictures, missing } = await load(treeWith([name, mediaType]));
    expect([pictures.get(name)?.mediaType, missing]).toEqual(['image/jpeg', 0]);
    expect(pictures.get(name)?.bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  it('share the room there is', async () => {
    const { pictures } = await load(treeWith(['big.jpg', 'image/jpeg'], ['new.webp', 'image/webp']), 150_000);
    const sizes = [...pictures.values()].map(({ bytes }) => bytes.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
  });

  it('stay as they are where they are small and known, and are told of where they cannot be read', async () => {
    await writeFile(join(folder, 'small.gif'), Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'));
    const { pictures, missing } = await load(treeWith(['small.gif', 'image/gif'], ['broken.webp', 'image/webp'], ['gone.png', 'image/png']));
    expect(pictures.get('small.gif')?.bytes.length).toBe(14);
    expect([[...pictures.keys()], missing]).toEqual([['small.gif'], 2]);
  });
});

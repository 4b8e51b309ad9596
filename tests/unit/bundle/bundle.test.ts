import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { exportBundle } from '../../../core/bundle/export-bundle';
import { importBundle } from '../../../core/bundle/import-bundle';
import { insideLibrary } from '../../../core/library/inside-library';
import { originalPath } from '../../../core/library/layout';
import type { Library } from '../../../core/library/library';
import { sha256 } from '../../../core/library/storage/sha256';
import type { Id } from '../../../core/model/id';
import { picturePath } from '../../../core/model/picture-file';
import { useScratch } from '../library/support/scratch';
import { readZip } from '../export/read-zip';
import { wholeReview, wholeTree, writeWholePictures } from '../tree/whole-review';

const scratch = useScratch();

/** A library with the whole review, its clippings, originals and pictures; and the bundle of it. */
async function bundled(): Promise<{ library: Library; file: string; ids: Id[] }> {
  const library = await scratch.create();
  const pictureFile = writeWholePictures(insideLibrary(library.folder, 'originals'));
  const { review, clippings } = wholeReview();
  const kept = new Map<Id, Awaited<ReturnType<typeof library.clippings.get>>>();
  for (const clipping of clippings.values()) {
    const original = await library.originals.put(clipping.id, 'html', Buffer.from(`<p>${clipping.id}</p>`), 'text/html', 'utf-8');
    kept.set(clipping.id, await library.clippings.create({ ...clipping, original }));
  }
  const saved = await library.reviews.create(review);
  const { bytes } = await exportBundle(wholeTree(), {
    review: saved,
    kept: { clippings: kept, outlets: [], originOf: () => null },
    pictureFile,
    originalFile: (path) => insideLibrary(library.folder, path),
  });
  const file = join(await scratch.folder(), 'review.dateline');
  await writeFile(file, bytes);
  return { library, file, ids: [...kept.keys()] };
}

async function zipOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, path);
  zip.end();
  return buffer(zip.outputStream);
}

/** The bundle with files changed; `seal` makes the manifest agree with the change. */
async function changed(file: string, change: (files: Map<string, Buffer>) => void, seal = false): Promise<string> {
  const files = await readZip(await readFile(file));
  change(files);
  if (seal) {
    const manifest = JSON.parse(files.get('bundle.json')?.toString('utf8') ?? '') as { files: Record<string, string> };
    manifest.files = Object.fromEntries([...files].filter(([path]) => path !== 'bundle.json').map(([path, bytes]) => [path, sha256(bytes)]));
    files.set('bundle.json', Buffer.from(JSON.stringify(manifest)));
  }
  const other = join(await scratch.folder(), 'changed.dateline');
  await writeFile(other, await zipOf(files));
  return other;
}

describe('a review bundle', () => {
  it('opens in another library with all that it is made of', async () => {
    const { library, file, ids } = await bundled();
    const other = await scratch.create('Other');
    const taken = await importBundle(other, file);
    expect(taken).toMatchObject({ reviewId: 'e0000001', reused: [], known: false });
    expect([...taken.added].sort()).toEqual([...ids].sort());
    const review = await other.reviews.get('e0000001');
    expect(review.document).toEqual((await library.reviews.get('e0000001')).document);
    for (const id of ids) {
      const clipping = await other.clippings.get(id);
      expect(clipping.blocks).toEqual((await library.clippings.get(id)).blocks);
      expect(Buffer.from(await other.originals.read(clipping.original)).toString()).toBe(`<p>${id}</p>`);
    }
    expect(await readFile(insideLibrary(other.folder, 'originals', picturePath('c0000007', '1a000001.png')))).toEqual(await readFile(insideLibrary(library.folder, 'originals', picturePath('c0000007', '1a000001.png'))));
    await other.index.settled();
    expect(other.index.familyMembers('c0000001')).toBeDefined();
  });

  it('adds nothing when it is opened again', async () => {
    const { file, ids } = await bundled();
    const other = await scratch.create('Other');
    await importBundle(other, file);
    await other.clippings.change('c0000001', (clipping) => ({ ...clipping, read: false, status: 'inbox' }));
    const again = await importBundle(other, file);
    expect(again).toMatchObject({ added: [], known: true, reviewId: 'e0000001' });
    expect(again.reused).toHaveLength(ids.length);
    expect(other.clippings.ids()).toHaveLength(ids.length);
  });

  it('never overwrites: another clipping under an id stays, and the bundle’s comes in under a new one', async () => {
    const { library, file } = await bundled();
    const other = await scratch.create('Other');
    const original = await other.originals.put('c0000007', 'html', Buffer.from('mine'), 'text/html', 'utf-8');
    const mine = await other.clippings.create({ ...(await library.clippings.get('c0000007')), original, note: 'My own', tags: ['mine'] });
    const theirs = await other.reviews.create({ ...(await library.reviews.get('e0000001')), title: 'My own review' });
    const taken = await importBundle(other, file);
    expect(await other.clippings.get('c0000007')).toEqual(mine);
    expect(await other.reviews.get('e0000001')).toEqual(theirs);
    expect(Buffer.from(await other.originals.read(mine.original)).toString()).toBe('mine');
    expect(taken.reviewId).not.toBe('e0000001');
    const review = await other.reviews.get(taken.reviewId);
    const renamed = taken.added.find((id) => !id.startsWith('c00000')) ?? '';
    const moved = await other.clippings.get(renamed);
    expect(moved.metadata.title.value).toBe('منتدى الممر: اتفاق على خفض الرسوم');
    expect(moved.original.path).toBe(originalPath(renamed, 'html'));
    expect(Buffer.from(await other.originals.read(moved.original)).toString()).toBe('<p>c0000007</p>');
    await readFile(insideLibrary(other.folder, 'originals', picturePath(renamed, '1a000001.png')));
    const words = JSON.stringify(review);
    expect(words).not.toContain('"c0000007"');
    expect(words.split(renamed).length - 1).toBeGreaterThanOrEqual(2);
  });

  it.each<[string, (files: Map<string, Buffer>) => void, boolean, RegExp]>([
    ['a changed clipping', (files) => files.set('clippings/c0000001.json', Buffer.from('{}')), false, /is not what was packed/],
    ['a missing original', (files) => files.delete(originalPath('c0000001', 'html')), false, /is missing/],
    ['a file that was added', (files) => files.set('clippings/c00000aa.json', Buffer.from('{}')), false, /was added later/],
    ['a clipping that is none', (files) => files.set('clippings/c0000001.json', Buffer.from('{"id":"c0000001"}')), true, /does not know/],
    ['a clipping under another name', (files) => files.set('clippings/c0000001.json', files.get('clippings/c0000002.json') ?? Buffer.alloc(0)), true, /is another clipping/],
    ['no manifest', (files) => files.delete('bundle.json'), false, /has no bundle\.json/],
    ['a file with no place', (files) => files.set('library.json', Buffer.from('{}')), true, /has no place/],
    ['an edition of another review', (files) => files.set('editions/c0000001.json', Buffer.from('{"id":"c0000001"}')), true, /does not know/],
    ['a script among the logos', (files) => files.set('office/aaaaaaaaaaaaaaaa.svg', Buffer.from('<svg/>')), true, /has no place/],
    ['a script among the originals', (files) => files.set('originals/c0/run.sh', Buffer.from('#')), true, /has no place/],
  ])('with %s is refused, and nothing is taken in', async (_name, change, seal, reason) => {
    const { file } = await bundled();
    const other = await scratch.create('Other');
    await expect(importBundle(other, await changed(file, change, seal))).rejects.toMatchObject({ code: 'damaged', message: expect.stringMatching(reason) as string });
    expect(other.clippings.ids()).toEqual([]);
    expect(other.reviews.ids()).toEqual([]);
  });

  it('that leads out of the library is refused', async () => {
    const { file } = await bundled();
    const other = await scratch.create('Other');
    const placed = (await readFile(file)).toString('latin1').replaceAll('originals/c0/c0000001.html', '../../../../tmp/c0000001.htm');
    const evil = join(await scratch.folder(), 'evil.dateline');
    await writeFile(evil, Buffer.from(placed, 'latin1'));
    await expect(importBundle(other, evil)).rejects.toMatchObject({ code: 'damaged' });
    expect(other.clippings.ids()).toEqual([]);
  });

  it('that is cut off, no ZIP, not there or of a newer Dateline is refused in plain words', async () => {
    const { file } = await bundled();
    const other = await scratch.create('Other');
    const cut = join(await scratch.folder(), 'cut.dateline');
    const whole = await readFile(file);
    await writeFile(cut, whole.subarray(0, whole.length / 2));
    await expect(importBundle(other, cut)).rejects.toMatchObject({ code: 'damaged' });
    await writeFile(cut, 'words');
    await expect(importBundle(other, cut)).rejects.toMatchObject({ code: 'damaged' });
    await expect(importBundle(other, `${cut}.none`)).rejects.toMatchObject({ code: 'not-found' });
    const newer = await changed(file, (files) => files.set('bundle.json', Buffer.from(files.get('bundle.json')?.toString().replace(/"version": \d/, '"version": 9') ?? '')));
    await expect(importBundle(other, newer)).rejects.toMatchObject({ code: 'newer-version' });
    expect(other.reviews.ids()).toEqual([]);
  });
});

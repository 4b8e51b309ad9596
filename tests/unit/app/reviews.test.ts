import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Review } from '../../../core/model/review';
import type { ReviewDocument } from '../../../core/model/review-document';
import { clip, useCore, type OpenCore } from './support/core';

const { withLibrary, again } = useCore();

function saying(text: string, clippingId?: string): ReviewDocument {
  const cited = clippingId ? [{ type: 'citation' as const, attrs: { passages: [{ clippingId }] } }] : [];
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }, ...cited] }] };
}

async function started(open: OpenCore, clippingIds: string[] = []): Promise<Review> {
  return open.handlers['reviews.create']({ title: 'Corridor forum', clippingIds });
}

async function opened(open: OpenCore, id: string) {
  const review = await open.handlers['reviews.get']({ id });
  if (review.state !== 'editable') throw new Error(`not editable: ${review.reason}`);
  return review;
}

async function draftOf(open: OpenCore, id: string, content: object): Promise<void> {
  const state = await open.handlers['library.state']({});
  const folder = join(open.profileFolder, 'drafts', state?.id ?? '');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.json`), JSON.stringify(content));
}

describe('saving a review', () => {
  test('chains revisions and leaves no draft behind', async () => {
    const open = await withLibrary();
    const { id, revision } = await started(open);
    const saved = await open.handlers['reviews.save']({ id, baseRevision: revision, content: { document: saying('One.') } });
    expect(saved.revision).toBeGreaterThan(revision);
    await open.handlers['reviews.save']({ id, baseRevision: saved.revision, content: { title: 'Two' } });
    expect((await opened(open, id)).review).toMatchObject({ title: 'Two', document: saying('One.') });
    const [library] = await readdir(join(open.profileFolder, 'drafts'));
    expect(await readdir(join(open.profileFolder, 'drafts', library ?? ''))).toEqual([]);
  });

  test('over a review that went on elsewhere is refused, and both texts are kept', async () => {
    const open = await withLibrary();
    const { id, revision } = await started(open);
    await open.handlers['reviews.save']({ id, baseRevision: revision, content: { document: saying('Theirs.') } });
    const mine = open.handlers['reviews.save']({ id, baseRevision: revision, content: { document: saying('Mine.') } });
    await expect(mine).rejects.toMatchObject({ code: 'conflict' });

    const { review, recovered } = await opened(open, id);
    expect({ document: review.document, recovered }).toEqual({ document: saying('Theirs.'), recovered: true });
    const beside = (await open.handlers['reviews.list']({})).find((one) => one.id !== id);
    expect(beside?.title).toMatch(/^Corridor forum \(draft kept on /);
    expect((await opened(open, beside?.id ?? '')).review.document).toEqual(saying('Mine.'));
  });
});

describe('a draft', () => {
  test('that had not reached the library is there when the review is opened again', async () => {
    const first = await withLibrary();
    const { id, revision } = await started(first);
    await draftOf(first, id, { baseRevision: revision, content: { document: saying('Typed last.') } });
    const open = await again(first);
    expect(await opened(open, id)).toMatchObject({ recovered: true, review: { document: saying('Typed last.') } });
    expect(await opened(open, id)).toMatchObject({ recovered: false, review: { document: saying('Typed last.') } });
  });

  test('that had reached the library changes nothing', async () => {
    const open = await withLibrary();
    const { id, revision } = await started(open);
    await open.handlers['reviews.save']({ id, baseRevision: revision, content: { document: saying('Saved.') } });
    await draftOf(open, id, { baseRevision: revision, content: { document: saying('Saved.') } });
    expect((await opened(open, id)).recovered).toBe(false);
    expect(await open.handlers['reviews.list']({})).toHaveLength(1);
  });

  test('that cannot be read does not keep the review from opening', async () => {
    const open = await withLibrary();
    const { id } = await started(open);
    await draftOf(open, id, { nonsense: true });
    expect((await opened(open, id)).recovered).toBe(false);
  });
});

describe('a review with content that this version does not know', () => {
  test('is shown as it is on disk, and nothing is saved over it', async () => {
    const open = await withLibrary();
    const { id, revision } = await started(open);
    const file = join(open.folder, 'reviews', `${id}.json`);
    const { checksumOf } = await import('../../../core/library/storage/checksum');
    const changed = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    changed.document = { type: 'doc', content: [{ type: 'hologram' }] };
    changed.checksum = checksumOf(changed);
    const bytes = JSON.stringify(changed);
    await writeFile(file, bytes);

    expect(await open.handlers['reviews.get']({ id })).toMatchObject({ state: 'unreadable', title: 'Corridor forum' });
    const save = open.handlers['reviews.save']({ id, baseRevision: revision, content: { document: saying('Over it.') } });
    await expect(save).rejects.toMatchObject({ code: 'unknown-content' });
    expect(await readFile(file, 'utf8')).toBe(bytes);
  });
});

describe('citations', () => {
  test('lead from a clipping to every sentence that cites it, and follow the text', async () => {
    const open = await withLibrary();
    const clippingId = await clip(open, 'Exports', 'Exports grew by 30.4 percent over the year.');
    const { id, revision } = await started(open, [clippingId]);
    await open.handlers['reviews.save']({ id, baseRevision: revision, content: { document: saying('They grew.', clippingId) } });
    const [usage] = await open.handlers['clippings.usage']({ id: clippingId });
    expect(usage).toMatchObject({ reviewId: id, reviewTitle: 'Corridor forum', sentence: 'They grew.', position: 11 });

    const { review } = await opened(open, id);
    await open.handlers['reviews.save']({ id, baseRevision: review.revision, content: { document: saying('Gone.') } });
    expect(await open.handlers['clippings.usage']({ id: clippingId })).toEqual([]);
  });

  test('of a clipping that was removed stay, and say that it is missing', async () => {
    const open = await withLibrary();
    const clippingId = await clip(open, 'Exports', 'Exports grew by 30.4 percent over the year.');
    const { id, revision } = await started(open, [clippingId]);
    await open.handlers['reviews.save']({ id, baseRevision: revision, content: { document: saying('They grew.', clippingId) } });
    await open.handlers['clippings.remove']({ ids: [clippingId] });
    expect(await open.handlers['reviews.sources']({ id })).toMatchObject([{ clippingId, missing: true }]);
    const { options } = await open.handlers['export.defaults']({ reviewId: id });
    const { warnings } = await open.handlers['export.preview']({ reviewId: id, options });
    expect(warnings.join(' ')).toMatch(/removed|no longer/i);
  });
});

describe('exporting', () => {
  test('writes the file, records the edition, and refuses a folder', async () => {
    const open = await withLibrary();
    const clippingId = await clip(open, 'Exports', 'Exports grew by 30.4 percent over the year.');
    const { id } = await started(open, [clippingId]);
    const { options } = await open.handlers['export.defaults']({ reviewId: id });
    const file = join(open.profileFolder, 'review.pdf');
    const result = await open.handlers['export.save']({ reviewId: id, format: 'pdf', options, file });
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(result).toMatchObject({ file, bytes: bytes.length });
    expect((await opened(open, id)).review.editions).toMatchObject([{ number: 1, format: 'pdf', file }]);

    const folder = open.handlers['export.save']({ reviewId: id, format: 'pdf', options, file: open.profileFolder });
    await expect(folder).rejects.toMatchObject({ code: 'bad-input' });
  });
});

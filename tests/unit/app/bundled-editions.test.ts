import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyLibrary } from '../../../core/library/verify/verify-library';
import type { ExportFormat, ExportOptions } from '../../../core/model/export-options';
import type { Id } from '../../../core/model/id';
import { png } from '../capture/support/picture-source';
import { readZip } from '../export/read-zip';
import { line, text } from '../tree/make-review';
import { clip, useCore, type OpenCore } from './support/core';

const cores = useCore();

const FERRY = 'The ferry line returns in the autumn with forty percent more berths than before.';
const CRANE = 'A crane arrives from abroad and lifts nine hundred tonnes in the outer harbour.';

async function write(core: OpenCore, id: Id, words: string, shelf?: readonly Id[]): Promise<void> {
  const opened = await core.handlers['reviews.get']({ id });
  if (opened.state !== 'editable') throw new Error('unreadable');
  await core.handlers['reviews.save']({ id, baseRevision: opened.review.revision, content: { document: { type: 'doc', content: [line(text(words))] }, ...(shelf && { clippings: shelf.map((clippingId) => ({ clippingId, sectionId: null })) }) } });
}

async function save(core: OpenCore, id: Id, name: string, format: ExportFormat, choice: { edition?: number; options?: Partial<ExportOptions> } = {}): Promise<string> {
  const { options } = await core.handlers['export.defaults']({ reviewId: id });
  const file = join(core.folder, '..', name);
  const { edition } = choice;
  await core.handlers['export.save']({ reviewId: id, format, options: { ...options, text: 'full', ...choice.options }, file, ...(edition === undefined ? {} : { edition }) });
  return file;
}

const words = (file: string): Promise<string> => readFile(file, 'utf8');
const listed = async (core: OpenCore, reviewId: Id): Promise<string[]> => (await core.handlers['editions.list']({ reviewId })).map(({ number, kept, files }) => `${number} ${kept ? 'kept' : 'lost'}: ${files.map(({ format, file, standing }) => `${format} ${file} ${standing}`).join(', ')}`);
const taken = (core: OpenCore, path: string) => core.handlers['reviews.importBundle']({ path });

/** A review with two editions, of which the first showed a clipping that is not in it any more. */
async function withEditions(core: OpenCore): Promise<{ id: Id; ferry: Id }> {
  const [ferry, crane] = [await clip(core, 'Ferry line returns', FERRY), await clip(core, 'Crane arrives', CRANE)];
  await writeFile(join(core.folder, '..', 'logo.png'), png(300, 100, [31, 63, 102]));
  await core.handlers['office.setLogo']({ file: join(core.folder, '..', 'logo.png') });
  const { id } = await core.handlers['reviews.create']({ title: 'Harbour week', clippingIds: [ferry, crane] });
  await write(core, id, 'Exports grew by 34.0 percent.');
  await save(core, id, 'one.txt', 'txt');
  await write(core, id, 'Exports grew by 30.4 percent.', [ferry]);
  await save(core, id, 'two.txt', 'txt');
  return { id, ferry };
}

describe('a bundle with the editions of its review', () => {
  test('opens each of them again in another library, as it was', async () => {
    const core = await cores.withLibrary();
    const { id } = await withEditions(core);
    const bundle = await save(core, id, 'hand-over.dateline', 'bundle');
    const other = await cores.withLibrary();
    expect(await taken(other, bundle)).toMatchObject({ reviewId: id, known: false, editions: 2 });
    expect(await listed(other, id)).toEqual(['2 kept: txt two.txt gone', '1 kept: txt one.txt gone']);
    for (const [edition, name] of [[1, 'one'], [2, 'two']] as const) {
      const again = await save(other, id, `${name}-again.txt`, 'txt', { edition });
      expect(await words(again)).toBe(await words(join(core.folder, '..', `${name}.txt`)));
    }
    const [last] = await other.handlers['editions.list']({ reviewId: id });
    expect([last?.number, last?.files.length]).toEqual([2, 2]);
    expect(await verifyLibrary(other.folder)).toEqual([]);
  });

  test('names no folder of the machine that it comes from, and brings the logo along', async () => {
    const core = await cores.withLibrary();
    const { id } = await withEditions(core);
    const files = await readZip(await readFile(await save(core, id, 'hand-over.dateline', 'bundle')));
    expect(files.get('review.json')?.toString()).not.toContain(core.folder);
    expect([...files.keys()].filter((path) => path.startsWith('office/'))).toHaveLength(1);
    expect([...files.keys()].filter((path) => path.startsWith('editions/'))).toHaveLength(2);
  });

  test('leaves them behind where that was chosen', async () => {
    const core = await cores.withLibrary();
    const { id } = await withEditions(core);
    const bundle = await save(core, id, 'hand-over.dateline', 'bundle', { options: { leaveEditions: true } });
    expect([...(await readZip(await readFile(bundle))).values()].join('')).not.toContain('34.0');
    const other = await cores.withLibrary();
    expect(await taken(other, bundle)).toMatchObject({ known: false, editions: 0 });
    expect(await listed(other, id)).toEqual([]);
  });

  test('that comes again brings what is new, and changes no edition that is there', async () => {
    const core = await cores.withLibrary();
    const { id } = await withEditions(core);
    const first = await save(core, id, 'first.dateline', 'bundle');
    const other = await cores.withLibrary();
    await taken(other, first);
    await save(other, id, 'mine.html', 'html');
    const before = await listed(other, id);
    expect(await taken(other, first)).toMatchObject({ known: true, editions: 0 });
    expect(await listed(other, id)).toEqual(before);
    const second = await save(core, id, 'second.dateline', 'bundle');
    expect(await taken(other, second)).toMatchObject({ known: true, editions: 1 });
    expect(await listed(other, id)).toEqual([`3 kept: html ${join(other.folder, '..', 'mine.html')} there`, '2 kept: txt two.txt gone, bundle first.dateline gone', '1 kept: txt one.txt gone']);
  });

  test('keeps what is there under the same ids, and its editions lead to the clippings’ new ones', async () => {
    const core = await cores.withLibrary();
    const { id, ferry } = await withEditions(core);
    const bundle = await save(core, id, 'hand-over.dateline', 'bundle');
    const other = await cores.withLibrary();
    await taken(other, bundle);
    await core.handlers['clippings.change']({ ids: [ferry], change: { note: 'Sent later' } });
    await write(core, id, 'Exports grew by 29.9 percent.');
    await save(core, id, 'three.txt', 'txt');
    const result = await taken(other, await save(core, id, 'later.dateline', 'bundle'));
    expect(result).toMatchObject({ known: false, editions: 3 });
    expect(result.reviewId).not.toBe(id);
    expect(await listed(other, id)).toEqual(['2 kept: txt two.txt gone', '1 kept: txt one.txt gone']);
    expect(await words(await save(other, result.reviewId, 'one-again.txt', 'txt', { edition: 1 }))).toBe(await words(join(core.folder, '..', 'one.txt')));
    expect((await other.handlers['editions.list']({ reviewId: result.reviewId })).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test('hands on no text that the library has dropped', async () => {
    const core = await cores.withLibrary();
    await core.handlers['outlets.add']({ values: { name: 'Coast Gazette', aliases: [], domains: [], feeds: [], language: 'en', country: '', kind: 'newspaper', rights: 'full', licence: { days: 10 } } });
    const id = await clip(core, 'Ferry line returns', FERRY);
    await core.handlers['clippings.correct']({ id, correction: { field: 'outlet', value: 'Coast Gazette' } });
    const { id: review } = await core.handlers['reviews.create']({ title: 'Harbour week', clippingIds: [id] });
    await save(core, review, 'one.txt', 'txt');
    await core.handlers['clippings.correct']({ id, correction: { field: 'published', value: '2026-01-10' } });
    await core.handlers['licences.drop']({ job: '0000000a', ids: null });
    const files = await readZip(await readFile(await save(core, review, 'hand-over.dateline', 'bundle')));
    expect([...files.keys()].filter((path) => path.startsWith('editions/'))).toHaveLength(1);
    expect([...files.values()].join('')).not.toContain('forty percent more berths');
    const other = await cores.withLibrary();
    expect(await taken(other, join(core.folder, '..', 'hand-over.dateline'))).toMatchObject({ editions: 1 });
    expect(await listed(other, review)).toEqual(['1 kept: txt one.txt gone']);
  });
});

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { erratumText } from '../../../core/app/editions/erratum-text';
import { deleteFromTrash } from '../../../core/library/trash';
import { verifyLibrary } from '../../../core/library/verify/verify-library';
import type { ExportFormat } from '../../../core/model/export-options';
import type { Id } from '../../../core/model/id';
import type { ReviewContent } from '../../../core/model/review';
import { ALL_PARTS, line, makeReview, text } from '../tree/make-review';
import { clip, useCore, type OpenCore } from './support/core';

const cores = useCore();

const FERRY = 'The ferry line returns in the autumn with forty percent more berths than before.';
const CRANE = 'A crane arrives from abroad and lifts nine hundred tonnes in the outer harbour.';

/** A review of two clippings that says one sentence. */
async function reviewOf(core: OpenCore): Promise<Id> {
  const ids = [await clip(core, 'Ferry line returns', FERRY), await clip(core, 'Crane arrives', CRANE)];
  const { id } = await core.handlers['reviews.create']({ title: 'Harbour week', clippingIds: ids });
  await write(core, id, 'Exports grew by 34.0 percent.');
  return id;
}

async function write(core: OpenCore, id: Id, ...sentences: string[]): Promise<void> {
  await change(core, id, { document: { type: 'doc', content: sentences.map((words) => line(text(words))) } });
}

async function change(core: OpenCore, id: Id, content: Partial<ReviewContent>): Promise<void> {
  const opened = await core.handlers['reviews.get']({ id });
  if (opened.state !== 'editable') throw new Error('unreadable');
  await core.handlers['reviews.save']({ id, baseRevision: opened.review.revision, content });
}

async function save(core: OpenCore, id: Id, name: string, format: ExportFormat, edition?: number): Promise<string> {
  const { options } = await core.handlers['export.defaults']({ reviewId: id });
  const file = join(core.folder, '..', name);
  await core.handlers['export.save']({ reviewId: id, format, options: { ...options, text: 'full' }, file, ...(edition === undefined ? {} : { edition }) });
  return readFile(file, 'utf8');
}

const rows = (core: OpenCore, reviewId: Id) => core.handlers['editions.list']({ reviewId });

/** What the row of an edition says, briefly. */
async function listed(core: OpenCore, id: Id): Promise<string[]> {
  return (await rows(core, id)).map(({ number, files, kept }) => `${number} ${kept ? 'kept' : 'lost'}: ${files.map(({ format, standing }) => `${format} ${standing}`).join(', ')}`);
}

describe('editions', () => {
  test('are numbered by state: two files of one state are one edition, a changed review is the next', async () => {
    const core = await cores.withLibrary();
    const id = await reviewOf(core);
    await save(core, id, 'one.txt', 'txt');
    await save(core, id, 'one.html', 'html');
    await write(core, id, 'Exports grew by 30.4 percent.');
    await save(core, id, 'two.txt', 'txt');
    expect(await listed(core, id)).toEqual(['2 kept: txt there', '1 kept: txt there, html there']);
    expect((await rows(core, id)).map(({ changes }) => changes)).toEqual([
      { statementsAdded: 1, statementsRemoved: 1, clippingsAdded: 0, clippingsRemoved: 0 },
      null,
    ]);
  });

  test('tell a file that was changed or is gone', async () => {
    const core = await cores.withLibrary();
    const id = await reviewOf(core);
    await save(core, id, 'one.txt', 'txt');
    await save(core, id, 'one.html', 'html');
    await writeFile(join(core.folder, '..', 'one.txt'), 'something else');
    await rm(join(core.folder, '..', 'one.html'));
    expect(await listed(core, id)).toEqual(['1 kept: txt changed, html gone']);
  });

  test('are made again as they were, whatever has become of review, clippings and settings, in a program started anew', async () => {
    const first = await cores.withLibrary();
    const id = await reviewOf(first);
    await first.handlers['library.change']({ office: 'Third floor' });
    const before = await save(first, id, 'one.txt', 'txt');
    const [shelf] = (await first.handlers['reviews.sources']({ id })).map(({ clippingId }) => clippingId);
    await write(first, id, 'Nothing of this was so.');
    await first.handlers['clippings.correct']({ id: shelf ?? '', correction: { field: 'title', value: 'Another title' } });
    await first.handlers['library.change']({ office: 'Cellar' });
    const core = await cores.again(first);
    expect(await save(core, id, 'now.txt', 'txt')).not.toBe(before);
    expect(await save(core, id, 'again.txt', 'txt', 1)).toBe(before);
    const { options } = await core.handlers['export.defaults']({ reviewId: id });
    const shown = await core.handlers['export.text']({ reviewId: id, format: 'txt', options: { ...options, text: 'full' }, edition: 1 });
    expect(shown.text).toBe(before);
    expect(await listed(core, id)).toEqual(['2 kept: txt there', '1 kept: txt there, txt there']);
  });

  test('that is not kept says so, and the others stay', async () => {
    const core = await cores.withLibrary();
    const id = await reviewOf(core);
    await save(core, id, 'one.txt', 'txt');
    await rm(join(core.folder, 'editions'), { recursive: true });
    expect(await listed(core, id)).toEqual(['1 lost: txt there']);
    await expect(save(core, id, 'again.txt', 'txt', 1)).rejects.toMatchObject({ code: 'not-found' });
    await expect(save(core, id, 'again.txt', 'txt', 7)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('are compared word by word, with each other and with the review as it is', async () => {
    const core = await cores.withLibrary();
    const id = await reviewOf(core);
    await save(core, id, 'one.txt', 'txt');
    await write(core, id, 'Exports grew by 30.4 percent.');
    const now = await core.handlers['editions.compare']({ reviewId: id, number: 1, with: null });
    expect(now.text).toContainEqual({ kind: 'changed', from: '34.0 ', to: '30.4 ' });
    await save(core, id, 'two.txt', 'txt');
    expect(await core.handlers['editions.compare']({ reviewId: id, number: 1, with: 2 })).toEqual(now);
  });

  test('lie in the library where verify looks at them, and go with their review', async () => {
    const core = await cores.withLibrary();
    const id = await reviewOf(core);
    await save(core, id, 'one.txt', 'txt');
    const folder = join(core.folder, 'editions', id);
    const [name = ''] = await readdir(folder);
    expect(await verifyLibrary(core.folder)).toEqual([]);
    await writeFile(join(folder, name), (await readFile(join(folder, name), 'utf8')).replace('34.0', '43.0'));
    expect(await verifyLibrary(core.folder)).toEqual([expect.objectContaining({ file: `editions/${id}/${name}`, fault: 'damaged' })]);
    await core.handlers['reviews.remove']({ id });
    expect(await readdir(folder)).toEqual([name]);
    await deleteFromTrash(core.folder, id, `reviews/${id}.json`);
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('an erratum', () => {
  test('is proposed from what changed, stands first in what is exported, is recorded, and is taken back', async () => {
    const core = await cores.withLibrary();
    const id = await reviewOf(core);
    await save(core, id, 'one.txt', 'txt');
    await write(core, id, 'Exports grew by 30.4 percent.');
    const { text: words } = await core.handlers['editions.proposeErratum']({ reviewId: id, number: 1 });
    expect(words).toBe('Instead of “Exports grew by 34.0 percent.” it should read: “Exports grew by 30.4 percent.”');
    await core.handlers['editions.correct']({ reviewId: id, corrects: 1, text: words });
    const second = (await save(core, id, 'two.txt', 'txt')).replace(/\s+/gu, ' ');
    expect(second).toContain('Erratum to edition 1 of');
    expect(second.indexOf('Erratum')).toBeLessThan(second.lastIndexOf('Exports grew by 30.4 percent.'));
    expect((await rows(core, id)).map(({ number, erratum }) => [number, erratum?.corrects])).toEqual([[2, 1], [1, undefined]]);
    await core.handlers['history.undo']({});
    expect(await save(core, id, 'three.txt', 'txt')).not.toContain('Erratum');
  });

  test('of an edition that there is not is refused', async () => {
    const core = await cores.withLibrary();
    const id = await reviewOf(core);
    await expect(core.handlers['editions.correct']({ reviewId: id, corrects: 1, text: 'x' })).rejects.toMatchObject({ code: 'not-found' });
  });

  const state = (language: ReviewContent['language'], ...sentences: string[]) => {
    return { review: { ...makeReview({ language }), document: { type: 'doc' as const, content: sentences.map((words) => line(text(words))) } }, clippings: [] };
  };

  test.each<[ReviewContent['language'], string[], string[], string]>([
    ['en', ['A ferry left at nine.', 'All is well.'], ['All is well.'], 'Withdrawn: “A ferry left at nine.”'],
    ['ru', ['Экспорт вырос на 34 процента.'], ['Экспорт вырос на 30 процентов.'], 'Вместо «Экспорт вырос на 34 процента.» следует читать: «Экспорт вырос на 30 процентов.»'],
    ['de', ['Die Fähre fuhr um neun.'], ['Die Fähre fuhr um zehn.', 'Ein Kran kam.'], 'Statt „Die Fähre fuhr um neun.“ muss es heißen: „Die Fähre fuhr um zehn.“'],
    ['en', ['Same. ', 'Same.'], ['Same.'], 'Withdrawn: “Same.”'],
    ['en', ['Nothing new.'], ['Nothing new.', 'A new sentence.'], ''],
  ])('in %s says %j became %j', (language, before, after, expected) => {
    expect(erratumText(state(language, ...before), state(language, ...after))).toBe(expected);
  });

  test('is printed in the language of the export', async () => {
    const { buildTree } = await import('../../../core/tree/build-tree');
    const review = makeReview({ erratum: { corrects: 3, of: '2026-04-10', text: 'Один.\n\nДва.' } });
    const { summary } = buildTree(review, new Map(), { office: '', outlets: [] }, { ...ALL_PARTS, language: 'ru' });
    expect(summary).toMatchObject([
      { content: [{ text: expect.stringMatching(/^Исправление к выпуску № 3 \(10 апреля 2026/) as string, bold: true }] },
      { content: [{ text: 'Один.' }] },
      { content: [{ text: 'Два.' }] },
    ]);
  });
});

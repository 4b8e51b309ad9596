import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Library } from '../../../../core/library/library';
import { keepText, settleTexts } from '../../../../core/library/text-trash';
import { verifyLibrary } from '../../../../core/library/verify/verify-library';
import { clip, useCore, type OpenCore } from '../support/core';

const cores = useCore();
/** The first second and a half belong to the window. */
const LATER = { timeout: 10_000 };
const JOB = '0000000a';
const KEPT_WORDS = 'Exports grew by 30.4 percent.';

/** An outlet whose licence lasts ten days, and an article of it from long ago. */
async function withOldArticle(core: OpenCore, title = 'Ferry line returns', published = '2026-01-10'): Promise<string> {
  const id = await clip(core, title, `${title}: the harbour was opened by the mayor this morning. ${KEPT_WORDS} More was not to be learned.`, 'A second paragraph names the lighthouse keeper and nothing else.');
  await core.handlers['clippings.correct']({ id, correction: { field: 'outlet', value: 'Coast Gazette' } });
  await core.handlers['clippings.correct']({ id, correction: { field: 'published', value: published } });
  return id;
}

async function licensed(core: OpenCore, licence: { days: number; wordsAround?: number } = { days: 10 }): Promise<void> {
  await core.handlers['outlets.add']({ values: { name: 'Coast Gazette', aliases: [], domains: [], feeds: [], language: 'en', country: '', kind: 'newspaper', rights: 'full', licence } });
}

async function mark(core: OpenCore, id: string, words = KEPT_WORDS): Promise<string> {
  const { blocks } = await core.handlers['clippings.get']({ id });
  const first = blocks.map((block) => ('content' in block ? block.content.map((run) => run.text).join('') : '')).join('\n\n');
  const start = first.indexOf(words);
  return (await core.handlers['highlights.add']({ clippingId: id, start, end: start + words.length, kind: 'figure', note: '' })).id;
}

async function found(core: OpenCore, query: string): Promise<string[]> {
  return (await core.handlers['clippings.list']({ query, sort: 'newest', offset: 0, limit: 50 })).items.map(({ id }) => id);
}

async function filesUnder(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}

const drop = (core: OpenCore, ids: string[] | null = null) => core.handlers['licences.drop']({ job: JOB, ids });

describe('texts whose licence has ended', () => {
  test('are found by outlet and day, and dropped only when asked for', async () => {
    const core = await cores.withLibrary();
    const old = await withOldArticle(core);
    await withOldArticle(core, 'Ferry line of tomorrow', '2099-01-01');
    await clip(core, 'Of no outlet', 'Something long enough to be an article of its own.');
    expect(await core.handlers['licences.due']({})).toEqual({ count: 0 });
    await licensed(core);
    expect(await core.handlers['licences.due']({})).toEqual({ count: 1 });
    expect(await found(core, 'licence:ended')).toEqual([old]);
    expect((await core.handlers['clippings.get']({ id: old })).dropped).toBeUndefined();
  });

  test('keep what is highlighted and cited; the rest is found, exported and listed no more', async () => {
    const core = await cores.withLibrary();
    await licensed(core);
    const id = await withOldArticle(core);
    const highlightId = await mark(core, id);
    const review = await core.handlers['reviews.create']({ title: 'Review', clippingIds: [id] });
    await core.handlers['reviews.save']({
      id: review.id,
      baseRevision: review.revision,
      content: {
        document: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [
            { type: 'text', text: 'Exports grew by 30.4 percent. ' }, { type: 'citation', attrs: { passages: [{ clippingId: id, highlightId, exact: KEPT_WORDS }] } },
            { type: 'text', text: 'A keeper was named. ' }, { type: 'citation', attrs: { passages: [{ clippingId: id, exact: 'the lighthouse keeper' }] } },
          ] }],
        },
      },
    });
    const saved = await core.handlers['reviews.get']({ id: review.id });
    if (saved.state !== 'editable') throw new Error('not editable');
    const check = async () => (await core.handlers['checks.run']({ reviewId: review.id, document: saved.review.document })).findings.filter(({ rule }) => rule !== 'one-outlet-dominates').map(({ rule, text }) => `${rule} ${text}`);
    const findings = await check();

    expect(await drop(core)).toEqual({ dropped: 1, left: [] });
    const dropped = await core.handlers['clippings.get']({ id });
    expect(dropped.blocks.map((block) => ('content' in block ? block.content.map((run) => run.text).join('') : ''))).toEqual(['[…] Exports grew by 30.4 percent. […]', '[…] the lighthouse keeper […]']);
    expect(dropped.highlights[0]?.passage).toMatchObject({ exact: KEPT_WORDS, start: 4 });
    expect(await check()).toEqual(findings);
    expect(await found(core, 'harbour')).toEqual([]);
    expect(await found(core, 'lighthouse')).toEqual([id]);
    expect(await found(core, 'licence:dropped')).toEqual([id]);
    expect(await core.handlers['licences.due']({})).toEqual({ count: 0 });
    const [row] = (await core.handlers['clippings.list']({ query: '', sort: 'newest', offset: 0, limit: 5 })).items;
    expect(row?.dropped).toBe(dropped.dropped?.at);
    expect(await readFile(join(core.folder, 'clippings', id.slice(0, 2), `${id}.json`), 'utf8')).not.toMatch(/harbour|nothing else/);
    expect(await filesUnder(join(core.folder, 'originals'))).toEqual([]);
    expect(await verifyLibrary(core.folder)).toEqual([]);
    // What needs the text is refused in plain words.
    await expect(core.handlers['clippings.readAgain']({ id, encoding: null })).rejects.toThrow(/licence had ended/);
    await expect(core.handlers['highlights.add']({ clippingId: id, start: 0, end: 12, kind: 'fact', note: '' })).rejects.toThrow(/were dropped/);
    await expect(drop(core, [id])).resolves.toMatchObject({ dropped: 0, left: [{ id, message: expect.stringContaining('dropped before') as string }] });
  });

  test('come back by one undo, with what was done since, and go again by redo', async () => {
    const core = await cores.withLibrary();
    await licensed(core, { days: 10, wordsAround: 2 });
    const ids = [await withOldArticle(core), await withOldArticle(core, 'Crane arrives')];
    await mark(core, ids[0] ?? '');
    const before = await Promise.all(ids.map((id) => core.handlers['clippings.get']({ id })));
    const originals = await filesUnder(join(core.folder, 'originals'));
    expect(await drop(core)).toMatchObject({ dropped: 2 });
    // Made on words that stayed, so it has to stand on them later.
    await mark(core, ids[0] ?? '', 'Exports grew');
    await core.handlers['history.undo']({});
    expect((await core.handlers['history.undo']({})).undone).toEqual({ action: 'drop-texts', count: 2 });
    const back = await Promise.all(ids.map((id) => core.handlers['clippings.get']({ id })));
    expect(back.map(({ blocks, highlights, dropped }) => ({ blocks, highlights, dropped }))).toEqual(before.map(({ blocks, highlights }) => ({ blocks, highlights, dropped: undefined })));
    expect(await filesUnder(join(core.folder, 'originals'))).toEqual(originals);
    expect(await filesUnder(join(core.folder, 'trash'))).toEqual([]);
    expect(await found(core, 'harbour')).toHaveLength(2);
    await core.handlers['history.redo']({});
    expect(await found(core, 'licence:dropped')).toHaveLength(2);
    expect(await found(core, 'harbour')).toEqual([]);
  });

  test('lie in the trash and come back from there, until it is emptied', async () => {
    const core = await cores.withLibrary();
    await licensed(core);
    const id = await withOldArticle(core);
    const highlightId = await mark(core, id);
    await drop(core);
    const later = await mark(core, id, 'Exports grew');
    const { items } = await core.handlers['trash.list']({ offset: 0, limit: 10 });
    expect(items).toMatchObject([{ kind: 'text', id, title: 'Ferry line returns', readable: true }]);
    expect(await core.handlers['trash.restore']({ items: [{ kind: 'text', id }] })).toEqual({ restored: 1, failures: [] });
    const back = await core.handlers['clippings.get']({ id });
    expect(back.highlights.map((highlight) => [highlight.id, back.blocks[0] && 'content' in back.blocks[0] ? back.blocks[0].content.map(({ text }) => text).join('').slice(highlight.passage.start, highlight.passage.end) : ''])).toEqual([[highlightId, KEPT_WORDS], [later, 'Exports grew']]);
    await core.handlers['history.undo']({});
    expect(await found(core, 'licence:dropped')).toEqual([id]);
    expect(await core.handlers['trash.empty']({})).toEqual({ deleted: 1 });
    expect(await filesUnder(join(core.folder, 'trash'))).toEqual([]);
    await core.handlers['history.redo']({});
    expect((await core.handlers['clippings.get']({ id })).dropped).toBeDefined();
  });

  test('are not brought back by undo of what was done to them before', async () => {
    const core = await cores.withLibrary();
    await licensed(core);
    const id = await withOldArticle(core);
    const kept = await mark(core, id);
    const other = await mark(core, id, 'the harbour was opened by the mayor');
    await core.handlers['highlights.remove']({ clippingId: id, highlightId: other });
    await drop(core);
    await core.handlers['trash.empty']({});
    await expect(core.handlers['history.undo']({})).rejects.toThrow(/not in the trash any more/);
    await expect(core.handlers['history.undo']({})).rejects.toThrow(/was dropped/);
    const now = await core.handlers['clippings.get']({ id });
    expect(now.highlights.map((highlight) => highlight.id)).toEqual([kept]);
    expect(JSON.stringify(now)).not.toContain('harbour');
  });

  test('stay with the copies of their story', async () => {
    const core = await cores.withLibrary();
    await licensed(core);
    const wire = Array.from({ length: 12 }, (_, at) => `Sentence ${at} of the story tells of ship number ${at * 7} and of its ${at + 3} passengers from the islands.`).join(' ');
    const [old, copy] = [await clip(core, 'Islands', wire), await clip(core, 'Islands again', wire)];
    await core.handlers['clippings.correct']({ id: old, correction: { field: 'outlet', value: 'Coast Gazette' } });
    await core.handlers['clippings.correct']({ id: old, correction: { field: 'published', value: '2026-01-10' } });
    const family = async () => (await core.handlers['families.get']({ id: copy }))?.members.map((member) => member.id).sort();
    const before = await family();
    expect(before).toEqual([old, copy].sort());
    expect(await drop(core)).toMatchObject({ dropped: 1 });
    expect(await family()).toEqual(before);
    const again = await cores.again(core);
    await rm(join(again.folder, 'index.sqlite'), { force: true }).catch(() => undefined);
    await again.handlers['index.rebuild']({ job: JOB });
    expect((await again.handlers['families.get']({ id: copy }))?.members).toHaveLength(2);
  });

  test('go out of the copy of their clipping at once, and what is left is copied', async () => {
    const first = await cores.withLibrary();
    await licensed(first);
    const id = await withOldArticle(first);
    const copy = join(first.folder, 'backups/clippings', id.slice(0, 2), `${id}.json`);
    await first.core.close();
    expect(await readFile(copy, 'utf8')).toContain(KEPT_WORDS);
    const core = await cores.again(first);
    expect((await drop(core)).dropped).toBe(1);
    await expect(readFile(copy)).rejects.toThrow('ENOENT');
    await core.core.close();
    expect(JSON.parse(await readFile(copy, 'utf8'))).toMatchObject({ id, dropped: { copies: [] } });
    expect(await readFile(copy, 'utf8')).not.toContain(KEPT_WORDS);
  });

  test('go by themselves only where the library says so', async () => {
    const core = await cores.withLibrary();
    await licensed(core);
    const id = await withOldArticle(core);
    await core.handlers['library.change']({ dropsTexts: true });
    await expect.poll(() => core.events.find(({ event }) => event === 'licences.dropped')?.payload, LATER).toEqual({ count: 1 });
    expect(await found(core, 'licence:dropped')).toEqual([id]);
    expect((await core.handlers['history.undo']({})).undone).toEqual({ action: 'drop-texts', count: 1 });
    const again = await cores.again(core);
    await expect.poll(() => again.events.find(({ event }) => event === 'licences.dropped')?.payload, LATER).toEqual({ count: 1 });
  });

  test('are left where a review that cannot be read may cite them', async () => {
    const core = await cores.withLibrary();
    await licensed(core);
    const id = await withOldArticle(core);
    const review = await core.handlers['reviews.create']({ title: 'Of tomorrow', clippingIds: [id] });
    const file = join(core.folder, 'reviews', `${review.id}.json`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"version": 1', '"version": 99'));
    expect(await drop(core)).toMatchObject({ dropped: 0, left: [{ id, message: expect.stringContaining('cannot read') as string }] });
  });
});

describe('a drop that was broken off', () => {
  test('leaves a clipping whole or dropped, and the next opening does the rest', async () => {
    const core = await cores.withLibrary();
    await licensed(core);
    const [whole, dropped] = [await withOldArticle(core), await withOldArticle(core, 'Crane arrives')];
    const original = (await core.handlers['clippings.get']({ id: dropped })).original.path;
    await drop(core, [dropped]);
    await core.core.close();
    // As if killed before the clipping was written, and before its original was moved.
    const library = await Library.open(core.folder);
    await keepText(core.folder, await library.clippings.get(whole));
    await library.close();
    await rename(join(core.folder, 'trash', 'texts', dropped.slice(0, 2), dropped, original.split('/')[2] ?? ''), join(core.folder, original));
    expect((await verifyLibrary(core.folder)).map(({ fault, file }) => [fault, file])).toEqual([['original-kept', original]]);

    await settleTexts(core.folder, new Date());
    expect(existsSync(join(core.folder, original))).toBe(false);
    expect(await verifyLibrary(core.folder)).toEqual([]);
    // The copy of the whole one may be of a drop that goes on just now, and goes when it surely is not.
    const copy = join(core.folder, 'trash', 'texts', whole.slice(0, 2), `${whole}.json`);
    expect(existsSync(copy)).toBe(true);
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(copy, longAgo, longAgo);
    const again = await cores.again(core);
    await expect.poll(() => existsSync(copy), LATER).toBe(false);
    expect((await again.handlers['clippings.get']({ id: whole })).dropped).toBeUndefined();
    expect(await again.handlers['trash.restore']({ items: [{ kind: 'text', id: dropped }] })).toMatchObject({ restored: 1 });
    expect(existsSync(join(core.folder, original))).toBe(true);
  });
});

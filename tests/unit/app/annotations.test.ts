import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HighlightKind } from '../../../core/model/highlight';
import { plainText } from '../../../core/model/plain-text';
import { clip, useCore, type OpenCore } from './support/core';

const { withLibrary, again } = useCore();
const EXPORTS = 'Last year exports grew by 30.4 percent.';
const QUOTED = '“The quay is ready for ships of any size,” said Trade Minister Anna Berg on Tuesday.';

async function mark(open: OpenCore, id: string, words: string, kind: HighlightKind) {
  const { text } = plainText((await open.handlers['clippings.get']({ id })).blocks);
  const start = text.indexOf(words);
  return open.handlers['highlights.add']({ clippingId: id, start, end: start + words.length, kind, note: '' });
}

const get = ({ handlers }: OpenCore, id: string) => handlers['clippings.get']({ id });

describe('what a highlight states', () => {
  test('is read from the article, mended by hand, taken back and kept', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS, QUOTED);
    const figure = await mark(open, id, 'exports grew by 30.4 percent', 'figure');
    expect(figure.figure).toEqual({ value: '30.4', unit: '%', counts: '' });
    const quote = await mark(open, id, 'The quay is ready for ships of any size', 'quote');
    expect(quote).toMatchObject({ quote: { speaker: 'Anna Berg', office: 'Trade Minister' } });
    expect(quote.figure).toBeUndefined();

    const change = (more: object) => open.handlers['highlights.change']({ clippingId: id, highlightId: figure.id, ...more });
    await change({ figure: { counts: 'exports' } });
    await change({ statement: 'Exports are up.' });
    await open.handlers['history.undo']({});
    const [kept] = (await get(await again(open), id)).highlights;
    expect(kept).toMatchObject({ figure: { value: '30.4', unit: '%', counts: 'exports' } });
    expect(kept?.statement).toBeUndefined();
  });

  test('stays when the kind changes, and is nothing when it is emptied', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS);
    const { id: highlightId } = await mark(open, id, '30.4 percent', 'fact');
    const change = (more: object) => open.handlers['highlights.change']({ clippingId: id, highlightId, ...more });
    expect((await change({ kind: 'figure' })).figure).toMatchObject({ value: '30.4' });
    await change({ figure: { value: '30', unit: '%', counts: '' } });
    await change({ kind: 'fact' });
    expect((await change({ kind: 'figure' })).figure).toMatchObject({ value: '30' });
    expect(await change({ figure: { value: '', unit: '', counts: '' } })).not.toHaveProperty('figure');
  });
});

describe('a translation', () => {
  test('grows paragraph by paragraph, is taken back, and is gone when it is empty', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Экспорт', 'Экспорт вырос на 30,4 процента за прошлый год.', 'Порт расширяют и дальше, говорят в управлении.');
    const [first, second] = (await get(open, id)).blocks.map((block) => block.id);
    const translate = (more: object) => open.handlers['clippings.translate']({ id, language: 'en', blocks: [], ...more });
    await translate({ title: ' Exports ', by: 'Anna', blocks: [{ blockId: second, text: ' The port grows. ' }] });
    const { translation } = await translate({ blocks: [{ blockId: first, text: 'Exports grew.' }] });
    expect(translation).toMatchObject({ language: 'en', title: 'Exports', by: 'Anna' });
    expect(translation?.blocks).toEqual([{ blockId: first, text: 'Exports grew.' }, { blockId: second, text: 'The port grows.' }]);

    expect(await open.handlers['history.undo']({})).toEqual({ undone: { action: 'translate', count: 1 } });
    expect((await get(open, id)).translation?.blocks).toHaveLength(1);
    await translate({ title: '', by: '', blocks: [{ blockId: second, text: ' ' }] });
    expect((await get(open, id)).translation).toBeUndefined();
    await open.handlers['history.undo']({});
    await open.handlers['clippings.removeTranslation']({ id });
    expect((await get(await again(open), id)).translation).toBeUndefined();
  });

  test('has no words for a paragraph that is not there', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS);
    const wrong = open.handlers['clippings.translate']({ id, language: 'ru', blocks: [{ blockId: 'b99', text: 'Нет' }] });
    await expect(wrong).rejects.toMatchObject({ code: 'bad-input' });
    expect((await get(open, id)).translation).toBeUndefined();
  });
});

describe('a thread below a note', () => {
  test('keeps who said what, is resolved, opened by a reply, and taken back', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS);
    const place = { clippingId: id, highlightId: (await mark(open, id, '30.4 percent', 'figure')).id };
    expect(await open.handlers['notes.author']({})).toMatchObject({ chosen: false });
    expect(await open.handlers['notes.nameAuthor']({ name: 'Anna Berg' })).toEqual({ name: 'Anna Berg', chosen: true });
    const first = await open.handlers['notes.reply']({ ...place, text: 'Is that by value?' });
    expect(first.replies).toMatchObject([{ author: 'Anna Berg', text: 'Is that by value?' }]);
    const openNotes = async () => (await open.handlers['clippings.list']({ query: '', sort: 'newest', offset: 0, limit: 10 })).items[0]?.openNotes;
    expect(await openNotes()).toBe(1);
    expect(await open.handlers['notes.resolve']({ ...place, resolved: true })).toMatchObject({ resolved: true });
    expect(await openNotes()).toBeUndefined();
    const second = await open.handlers['notes.reply']({ ...place, text: 'Yes.' });
    expect(second).toMatchObject({ resolved: false, replies: [{}, { text: 'Yes.' }] });
    const at = second.replies[0]?.at ?? '';
    expect((await open.handlers['notes.changeReply']({ ...place, at, text: '' })).replies).toHaveLength(1);
    await open.handlers['history.undo']({});
    const anew = await again(open);
    expect((await get(anew, id)).highlights[0]?.thread?.replies).toHaveLength(2);
    expect(await anew.handlers['notes.author']({})).toEqual({ name: 'Anna Berg', chosen: true });
  });

  test('belongs to the clipping too, and leaves nothing behind', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS);
    const place = { clippingId: id, highlightId: null };
    await open.handlers['notes.resolve']({ ...place, resolved: true });
    expect((await get(open, id)).thread).toEqual({ replies: [], resolved: true });
    await open.handlers['notes.resolve']({ ...place, resolved: false });
    expect(await readFile(join(open.folder, 'clippings', id.slice(0, 2), `${id}.json`), 'utf8')).not.toContain('"thread"');
    await expect(open.handlers['notes.reply']({ clippingId: id, highlightId: 'abcdef01', text: 'x' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('importing a review changes nothing of what the library knows of its clippings', async () => {
  const open = await withLibrary();
  const id = await clip(open, 'Exports', EXPORTS);
  const { id: highlightId } = await mark(open, id, '30.4 percent', 'figure');
  const [block] = (await get(open, id)).blocks;
  await open.handlers['clippings.translate']({ id, language: 'ru', blocks: [{ blockId: block?.id ?? '', text: 'Экспорт вырос.' }] });
  const before = await get(open, id);
  const path = join(open.folder, '..', 'review.md');
  await writeFile(path, `---\ntitle: T\ndate: 2026-04-11\nlanguage: en\n---\nExports grew. [@${id}#${highlightId}; @${id} "30.4 percent"]\n`);
  const review = await open.handlers['reviews.importMarkdown']({ path });
  const { markdown } = await open.handlers['reviews.writeMarkdown']({ id: review.id });
  expect(markdown).toContain(`[@${id}#${highlightId}; @${id} "30.4 percent"]`);
  expect(await get(open, id)).toEqual(before);
});

import { describe, expect, test } from 'vitest';
import { plainText } from '../../../core/model/plain-text';
import { clip, useCore, type OpenCore } from './support/core';

const { withLibrary, again } = useCore();
const EXPORTS = 'Last year exports grew by 30.4 percent and reached 375.3 million dollars.';

async function mark(open: OpenCore, id: string, words: string) {
  const { text } = plainText((await open.handlers['clippings.get']({ id })).blocks);
  const start = text.indexOf(words);
  return open.handlers['highlights.add']({ clippingId: id, start, end: start + words.length, kind: 'figure', note: '' });
}

describe('highlights', () => {
  test('overlap, outlive a restart, and are each removed alone', async () => {
    const first = await withLibrary();
    const id = await clip(first, 'Exports', EXPORTS);
    const outer = await mark(first, id, 'exports grew by 30.4 percent');
    const inner = await mark(first, id, '30.4 percent and reached');
    expect(inner.passage).toMatchObject({ exact: '30.4 percent and reached', prefix: expect.stringMatching(/grew by $/) });

    const open = await again(first);
    await open.handlers['highlights.remove']({ clippingId: id, highlightId: outer.id });
    expect((await open.handlers['clippings.get']({ id })).highlights.map((one) => one.id)).toEqual([inner.id]);
    expect(await open.handlers['history.undo']({})).toEqual({ undone: { action: 'remove-highlight', count: 1 } });
    expect((await open.handlers['clippings.get']({ id })).highlights.map((one) => one.id)).toEqual([outer.id, inner.id]);
  });

  test('take the colour of a new kind, unless the colour was picked by hand', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS);
    const { id: highlightId, colour } = await mark(open, id, '30.4 percent');
    expect(colour).toBe('green');
    const change = (more: object) => open.handlers['highlights.change']({ clippingId: id, highlightId, ...more });
    expect((await change({ kind: 'quote' })).colour).toBe('blue');
    expect((await change({ colour: 'red' })).colour).toBe('red');
    expect((await change({ kind: 'fact' })).colour).toBe('red');
  });

  test('cannot lie outside of the text', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS);
    const outside = open.handlers['highlights.add']({ clippingId: id, start: 5, end: 100_000, kind: 'fact', note: '' });
    await expect(outside).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('triage', () => {
  test('changes many clippings as one step and takes it back and makes it again', async () => {
    const open = await withLibrary();
    const ids = [await clip(open, 'One', EXPORTS), await clip(open, 'Two', 'Imports fell slightly over the year.')];
    const statuses = async () => Promise.all(ids.map(async (id) => (await open.handlers['clippings.get']({ id })).status));
    await open.handlers['clippings.change']({ ids, change: { status: 'discarded' } });
    await open.handlers['clippings.change']({ ids, change: { read: true } });
    expect(await statuses()).toEqual(['discarded', 'discarded']);
    expect(await open.handlers['history.undo']({})).toEqual({ undone: { action: 'discard', count: 2 } });
    expect(await statuses()).toEqual(['inbox', 'inbox']);
    expect((await open.handlers['clippings.get']({ id: ids[0] ?? '' })).read).toBe(true);
    expect(await open.handlers['history.redo']({})).toEqual({ redone: { action: 'discard', count: 2 } });
    expect(await statuses()).toEqual(['discarded', 'discarded']);
    expect(await open.handlers['history.redo']({})).toEqual({ redone: null });
  });

  test('refuses a section that the library does not have, and changes nothing', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'One', EXPORTS);
    const change = open.handlers['clippings.change']({ ids: [id], change: { sectionId: 'abcdef01' } });
    await expect(change).rejects.toMatchObject({ code: 'bad-input' });
    expect((await open.handlers['clippings.get']({ id })).sectionId).toBeNull();
  });

  test('takes keys that come faster than the disk in their order', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'One', EXPORTS);
    const changes = [{ read: true }, { status: 'kept' }, { tone: 'negative' }, { status: 'discarded' }] as const;
    await Promise.all(changes.map((change) => open.handlers['clippings.change']({ ids: [id], change })));
    await Promise.all([open.handlers['history.undo']({}), open.handlers['history.undo']({})]);
    expect(await open.handlers['clippings.get']({ id })).toMatchObject({ status: 'kept', tone: null, read: true });
  });

  test('removes to the trash and brings back', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'One', EXPORTS);
    await open.handlers['clippings.remove']({ ids: [id] });
    await expect(open.handlers['clippings.get']({ id })).rejects.toMatchObject({ code: 'not-found' });
    await open.handlers['history.undo']({});
    expect((await open.handlers['clippings.get']({ id })).metadata.title.value).toBe('One');
  });
});

describe('metadata', () => {
  test('is put right by hand and keeps what was found, one click away', async () => {
    const open = await withLibrary();
    const id = await clip(open, 'Exports', EXPORTS);
    const found = (await open.handlers['clippings.get']({ id })).metadata.title;
    const correct = (value: string | null) => open.handlers['clippings.correct']({ id, correction: { field: 'title', value } });

    const byHand = (await correct('Exports of the year')).metadata.title;
    expect(byHand).toMatchObject({ value: 'Exports of the year', origin: 'user' });
    expect(byHand.candidates).toContainEqual({ value: found.value, origin: found.origin });

    expect((await correct(found.value)).metadata.title).toMatchObject({ value: found.value, origin: found.origin });
    expect((await correct(null)).metadata.title.value).toBeNull();
    await open.handlers['history.undo']({});
    expect((await open.handlers['clippings.get']({ id })).metadata.title.value).toBe(found.value);
  });
});

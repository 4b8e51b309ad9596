import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { BesideVersion } from '../../../core/contract/version-calls';
import { documentText, sealed } from '../../../core/library/storage/document-text';
import type { Clipping } from '../../../core/model/clipping';
import { clip, useCore, type OpenCore } from './support/core';

const cores = useCore();

interface Place {
  open: OpenCore;
  id: string;
  /** The folder of the clipping's file. */
  shard: string;
}

async function place(): Promise<Place> {
  const open = await cores.withLibrary();
  const id = await clip(open, 'The bridge opened', 'Ministers cut a ribbon. Traffic began at noon.');
  return { open, id, shard: join(open.folder, 'clippings', id.slice(0, 2)) };
}

async function fileOf({ shard, id }: Place): Promise<Clipping> {
  return JSON.parse(await readFile(join(shard, `${id}.json`), 'utf8')) as Clipping;
}

/** Puts a version beside the clipping, as a sync program does, and waits until it is taken in. */
async function sync(at: Place, change: (clipping: Clipping) => Partial<Clipping>): Promise<BesideVersion> {
  const clipping = await fileOf(at);
  await writeFile(join(at.shard, `${at.id} (1).json`), documentText(sealed({ ...clipping, ...change(clipping) })));
  return vi.waitFor(async () => {
    const [version] = await at.open.handlers['versions.of']({ id: at.id });
    expect(version).toBeDefined();
    return version as BesideVersion;
  }, { timeout: 5000 });
}

/** Writes the clipping's own file, as another Dateline or a sync program does. */
async function rewrite(at: Place, change: Partial<Clipping>): Promise<void> {
  const clipping = await fileOf(at);
  await writeFile(join(at.shard, `${at.id}.json`), documentText(sealed({ ...clipping, ...change, revision: clipping.revision + 1 })));
}

const partsOf = (version: BesideVersion): string[] => version.differences.map(({ part }) => part);
const get = ({ open, id }: Place): Promise<Clipping> => Promise.resolve(open.handlers['clippings.get']({ id }));
const otherFiles = async ({ shard }: Place): Promise<string[]> => (await readdir(shard)).filter((name) => name.includes('.other-'));

function retitled({ metadata }: Clipping, title: string): Clipping['metadata'] {
  return { ...metadata, title: { ...metadata.title, value: title } };
}

describe('a clipping that was changed in two places', () => {
  it('is told of, and what differs is shown part by part', async () => {
    const at = await place();
    await at.open.handlers['clippings.change']({ ids: [at.id], change: { status: 'kept', note: 'ours', tags: ['roads'] } });
    const version = await sync(at, (clipping) => ({ metadata: retitled(clipping, 'The bridge closed'), note: 'theirs', tags: ['ports'], tone: 'negative', status: 'inbox' }));

    expect(partsOf(version)).toEqual(['title', 'status', 'tone', 'tags', 'note']);
    expect(version.differences[0]).toMatchObject({ inUse: 'The bridge opened', other: 'The bridge closed', words: [{ kind: 'same' }, { kind: 'changed', from: 'opened', to: 'closed' }] });
    expect(version.differences[1]).toMatchObject({ inUse: 'kept', other: 'inbox', words: null });
    expect(version.differences[3]).toMatchObject({ inUse: 'ports, roads', other: 'ports' });
    // Told of right after it has its name.
    await vi.waitFor(async () => expect((await at.open.handlers['library.state']({}))?.problems).toMatchObject([{ kind: 'two-versions', clippingId: at.id }]), { timeout: 5000 });
  });

  it('takes parts of the other version, as one step that can be taken back', async () => {
    const at = await place();
    const version = await sync(at, (clipping) => ({ metadata: retitled(clipping, 'The bridge closed'), tone: 'negative' }));
    await at.open.handlers['versions.take']({ id: at.id, name: version.name, places: [{ part: 'title' }, { part: 'tone' }] });
    expect(await get(at)).toMatchObject({ metadata: { title: { value: 'The bridge closed' } }, tone: 'negative' });
    expect(partsOf((await at.open.handlers['versions.of']({ id: at.id }))[0] as BesideVersion)).toEqual([]);

    await at.open.handlers['history.undo']({});
    expect(await get(at)).toMatchObject({ metadata: { title: { value: 'The bridge opened' } }, tone: null });
  });

  it('shows each highlight by itself, and takes or takes out the one that is meant', async () => {
    const at = await place();
    const mine = await at.open.handlers['highlights.add']({ clippingId: at.id, start: 0, end: 9, kind: 'fact', note: 'ours' });
    const other = await at.open.handlers['highlights.add']({ clippingId: at.id, start: 10, end: 13, kind: 'fact', note: '' });
    const version = await sync(at, ({ highlights }) => ({ highlights: highlights.filter(({ id }) => id === mine.id).map((highlight) => ({ ...highlight, note: 'theirs', kind: 'quote' as const })) }));
    expect(version.differences).toMatchObject([
      { part: 'highlight', highlightId: mine.id, kinds: { inUse: 'fact', other: 'quote' } },
      { part: 'highlight', highlightId: other.id, other: null },
    ]);
    await at.open.handlers['versions.take']({ id: at.id, name: version.name, places: [{ part: 'highlight', highlightId: mine.id }] });
    expect((await get(at)).highlights).toMatchObject([{ id: mine.id, note: 'theirs', kind: 'quote' }, { id: other.id }]);
    await at.open.handlers['versions.take']({ id: at.id, name: version.name, places: [{ part: 'highlight', highlightId: other.id }] });
    expect((await get(at)).highlights.map(({ id }) => id)).toEqual([mine.id]);
  });

  it('does not change a text on which highlights stand', async () => {
    const at = await place();
    await at.open.handlers['highlights.add']({ clippingId: at.id, start: 0, end: 9, kind: 'fact', note: '' });
    const version = await sync(at, () => ({ blocks: [{ id: 'b1', type: 'paragraph', content: [{ text: 'Nothing of this is true.' }] }] }));
    expect(partsOf(version)).toContain('text');
    await expect(at.open.handlers['versions.take']({ id: at.id, name: version.name, places: [{ part: 'text' }] })).rejects.toMatchObject({ code: 'conflict' });
    await at.open.handlers['history.undo']({});
    await at.open.handlers['versions.take']({ id: at.id, name: version.name, places: [{ part: 'text' }] });
    expect((await get(at)).blocks).toMatchObject([{ content: [{ text: 'Nothing of this is true.' }] }]);
  });

  it('is settled when both were looked at; the other version goes to the trash, and comes back by undo', async () => {
    const at = await place();
    const { name } = await sync(at, () => ({ tone: 'negative' }));
    await at.open.handlers['versions.settle']({ id: at.id, name });
    expect(await otherFiles(at)).toEqual([]);
    expect(await readdir(join(at.open.folder, 'trash', 'versions', at.id.slice(0, 2)))).toEqual([name]);
    expect((await at.open.handlers['library.state']({}))?.problems).toEqual([]);

    await at.open.handlers['history.undo']({});
    expect(await otherFiles(at)).toEqual([name]);
    expect((await at.open.handlers['library.state']({}))?.problems).toMatchObject([{ clippingId: at.id }]);
    await at.open.handlers['history.redo']({});
    await at.open.handlers['trash.empty']({});
    expect(await readdir(join(at.open.folder, 'trash', 'versions', at.id.slice(0, 2)))).toEqual([]);
  });

  it('is told of again when the library is opened next', async () => {
    const at = await place();
    await sync(at, () => ({ tone: 'negative' }));
    const again = await cores.again(at.open);
    await vi.waitFor(async () => expect((await again.handlers['library.state']({}))?.problems).toMatchObject([{ clippingId: at.id }]), { timeout: 5000 });
  });
});

describe('words that somebody else wrote while others were typed over the former ones', () => {
  it('are kept as another version', async () => {
    const at = await place();
    await at.open.handlers['clippings.change']({ ids: [at.id], change: { note: 'first' } });
    await rewrite(at, { note: 'theirs' });
    await at.open.handlers['clippings.change']({ ids: [at.id], change: { note: 'first and more', was: { note: 'first' } } });
    expect((await get(at)).note).toBe('first and more');
    const [version] = await at.open.handlers['versions.of']({ id: at.id });
    expect(version?.differences).toMatchObject([{ part: 'note', inUse: 'first and more', other: 'theirs' }]);
  });

  it('of a highlight, too', async () => {
    const at = await place();
    const { id: highlightId } = await at.open.handlers['highlights.add']({ clippingId: at.id, start: 0, end: 9, kind: 'fact', note: 'first' });
    const { highlights } = await fileOf(at);
    await rewrite(at, { highlights: highlights.map((highlight) => ({ ...highlight, note: 'theirs' })) });
    await at.open.handlers['highlights.change']({ clippingId: at.id, highlightId, note: 'mine', was: { note: 'first' } });
    expect(await otherFiles(at)).toHaveLength(1);
  });

  it.each([
    ['a paragraph', { blocks: [{ blockId: 'b1', text: 'mine' }] }, (text: string) => ({ blocks: [{ blockId: 'b1', text }] })],
    ['the title', { title: 'mine', blocks: [] }, (title: string) => ({ title })],
  ])('of the translation of %s, too', async (_what, change, was) => {
    const at = await place();
    const translation = { language: 'ru', title: 'theirs', blocks: [{ blockId: 'b1', text: 'theirs' }], updatedAt: '2026-04-11T06:30:00.000Z' };
    await rewrite(at, { translation });
    await at.open.handlers['clippings.translate']({ id: at.id, language: 'ru', ...change, was: was('') });
    expect(await otherFiles(at)).toHaveLength(1);
    await at.open.handlers['clippings.translate']({ id: at.id, language: 'ru', ...change, was: was('mine') });
    expect(await otherFiles(at)).toHaveLength(1);
  });

  it.each([
    ['where they were seen', async (at: Place) => rewrite(at, { note: 'theirs' }), 'theirs'],
    ['where another part was changed', async (at: Place) => rewrite(at, { tone: 'negative' }), 'first'],
    ['where undo brought back others', async (at: Place) => void (await at.open.handlers['history.undo']({})), 'first'],
  ])('are not %s', async (_name, step, was) => {
    const at = await place();
    await at.open.handlers['clippings.change']({ ids: [at.id], change: { note: 'first' } });
    await step(at);
    await at.open.handlers['clippings.change']({ ids: [at.id], change: { note: 'mine', was: { note: was } } });
    expect((await get(at)).note).toBe('mine');
    expect(await otherFiles(at)).toEqual([]);
  });
});

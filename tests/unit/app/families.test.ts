import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clip, useCore, type OpenCore } from './support/core';

const { withLibrary, again } = useCore();
const LIST = { query: '', sort: 'newest', offset: 0, limit: 100 } as const;
const WIRE = [
  'The corridor forum opened in Port City on Friday with delegations from nine countries and forty companies.',
  'Exports grew by 30.4 percent last year, to 375.3 million dollars, the ministry said, while imports reached 86.6 million.',
  '“The corridor is our common project,” the transport minister told reporters after the signing in the old harbour hall.',
];
const OTHER = ['A storm closed the mountain road for two days, and the villages above the pass were supplied from the air until Sunday evening.'];

async function filled(open: OpenCore) {
  const whole = await clip(open, 'Corridor forum opens', ...WIRE);
  const cut = await clip(open, 'Exports up by a third', ...WIRE.slice(0, 2));
  const lead = await clip(open, 'Minister praises corridor', 'From our own correspondent in the harbour, who saw the ships come in.', ...WIRE);
  const other = await clip(open, 'Storm closes road', ...OTHER);
  return { copies: [whole, cut, lead], whole, cut, other };
}

async function listed({ handlers }: OpenCore, collapseFamilies: boolean, query = '') {
  return handlers['clippings.list']({ ...LIST, query, collapseFamilies });
}

describe('a family', () => {
  test('is one row in a collapsed list, and all of its copies otherwise', async () => {
    const open = await withLibrary();
    const { copies, other } = await filled(open);
    const collapsed = await listed(open, true);
    expect(collapsed.total).toBe(2);
    expect(collapsed.items.map(({ family }) => family?.size ?? 1).sort()).toEqual([1, 3]);
    const all = await listed(open, false);
    expect(all.items.filter(({ family }) => family !== null).map(({ id }) => id).sort()).toEqual([...copies].sort());
    expect(all.items.find(({ id }) => id === other)?.family).toBeNull();
    expect((await listed(open, true, 'percent')).total).toBe(1);
    expect((await listed(open, true, 'storm')).items.map(({ id }) => id)).toEqual([other]);
  });

  test('shows the copy that is in a list, where the origin is not', async () => {
    const open = await withLibrary();
    const { copies } = await filled(open);
    const { items } = await listed(open, true, 'percent');
    const shown = items[0]?.id ?? '';
    await open.handlers['clippings.change']({ ids: [shown], change: { status: 'discarded' } });
    const inbox = await open.handlers['clippings.list']({ ...LIST, query: 'percent', status: 'inbox', collapseFamilies: true });
    expect(inbox.total).toBe(1);
    expect(copies).toContain(inbox.items[0]?.id);
    expect(inbox.items[0]?.id).not.toBe(shown);
    expect(inbox.items[0]?.family?.size).toBe(3);
  });

  test('tells its members, and how much of the origin they have', async () => {
    const open = await withLibrary();
    const { copies, cut, other } = await filled(open);
    expect(await open.handlers['families.get']({ id: other })).toBeNull();
    const family = await open.handlers['families.get']({ id: cut });
    expect(family?.members.map(({ id }) => id).sort()).toEqual([...copies].sort());
    expect(await open.handlers['families.of']({ id: other })).toBeNull();
    expect(await open.handlers['families.of']({ id: cut })).toEqual({ id: family?.id, size: 3 });
    expect(family?.origin).toBe(family?.members[0]?.id);
    for (const member of family?.members ?? []) expect(member.similarity).toBeGreaterThan(0.6);
  });

  test('compares two of its members', async () => {
    const open = await withLibrary();
    const { whole, cut } = await filled(open);
    const runs = await open.handlers['families.compare']({ one: whole, other: cut });
    expect(runs.text.map(({ kind }) => kind)).toEqual(['same', 'cut']);
    expect(runs.title).toEqual([{ kind: 'changed', from: 'Corridor forum opens', to: 'Exports up by a third' }]);
  });

  test('is the same after the index was deleted', async () => {
    const first = await withLibrary();
    const { cut } = await filled(first);
    const before = await first.handlers['families.get']({ id: cut });
    await first.core.close();
    await rm(join(first.folder, 'index.sqlite'));
    const open = await again(first);
    await expect.poll(async () => (await open.handlers['clippings.list'](LIST)).total).toBe(4);
    expect(await open.handlers['families.get']({ id: cut })).toEqual(before);
  });

  test('falls apart when its clippings are removed, and is back with them', async () => {
    const open = await withLibrary();
    const { copies, whole } = await filled(open);
    await open.handlers['clippings.remove']({ ids: copies.slice(1) });
    expect(await open.handlers['families.get']({ id: whole })).toBeNull();
    await open.handlers['history.undo']({});
    expect((await open.handlers['families.get']({ id: whole }))?.members).toHaveLength(3);
  });

  test('has for its origin the one that others name as their source, whenever it came', async () => {
    const open = await withLibrary();
    const correct = (id: string, outlet: string) => open.handlers['clippings.correct']({ id, correction: { field: 'outlet', value: outlet } });
    const first = await clip(open, 'Forum opens', ...WIRE);
    await correct(first, 'Harbour Times');
    const agency = await clip(open, 'FORUM-OPENING', ...WIRE, 'Port City, Friday.');
    await correct(agency, 'Velda Inform');
    expect(await open.handlers['families.get']({ id: first })).toMatchObject({ reason: 'earliest', namedBy: 0 });
    const named = await clip(open, 'Corridor praised', ...WIRE, 'Source: Velda Inform.');
    await correct(named, 'Coast Gazette');
    expect(await open.handlers['families.get']({ id: first })).toMatchObject({ origin: agency, reason: 'named', namedBy: 1 });
  });
});

describe('a person’s word on copies', () => {
  const sizeOf = async ({ handlers }: OpenCore, id: string) => (await handlers['families.get']({ id }))?.members.length ?? 1;

  test('splits a clipping from its family, for good, and is taken back', async () => {
    const first = await withLibrary();
    const { cut, whole } = await filled(first);
    await first.handlers['families.split']({ id: cut });
    expect(await sizeOf(first, cut)).toBe(1);
    expect(await sizeOf(first, whole)).toBe(2);
    // A further copy of both does not bring them together again.
    await clip(first, 'Once more', ...WIRE, 'Printed with thanks to all.');
    expect([await sizeOf(first, cut), await sizeOf(first, whole)]).toEqual([1, 3]);
    expect(await first.handlers['history.undo']({})).toEqual({ undone: { action: 'split-family', count: 1 } });
    expect(await sizeOf(first, cut)).toBe(4);
    await first.handlers['history.redo']({});
    await first.core.close();
    await rm(join(first.folder, 'index.sqlite'));
    const open = await again(first);
    await expect.poll(async () => (await open.handlers['clippings.list'](LIST)).total).toBe(5);
    expect([await sizeOf(open, cut), await sizeOf(open, whole)]).toEqual([1, 3]);
  });

  test('joins what the wording does not, whatever is read into the index first, and is taken back', async () => {
    const first = await withLibrary();
    const { copies, whole, other } = await filled(first);
    await first.handlers['families.join']({ ids: [other, whole] });
    expect(await sizeOf(first, other)).toBe(4);
    await first.core.close();
    await rm(join(first.folder, 'index.sqlite'));
    const open = await again(first);
    await expect.poll(() => sizeOf(open, other)).toBe(4);
    await open.handlers['clippings.remove']({ ids: [whole] });
    expect(await sizeOf(open, other)).toBe(1);
    await open.handlers['history.undo']({});
    expect(await sizeOf(open, other)).toBe(4);
    await open.handlers['families.split']({ id: whole });
    expect([await sizeOf(open, other), await sizeOf(open, copies[1] ?? '')]).toEqual([1, 2]);
    await open.handlers['history.undo']({});
    expect(await sizeOf(open, other)).toBe(4);
  });

  test('is refused when it says nothing', async () => {
    const open = await withLibrary();
    const { copies, other } = await filled(open);
    await expect(open.handlers['families.split']({ id: other })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(open.handlers['families.join']({ ids: copies })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(open.handlers['families.join']({ ids: [other, 'ffffffff'] })).rejects.toMatchObject({ code: 'not-found' });
    expect(await open.handlers['history.undo']({})).toEqual({ undone: null });
  });
});

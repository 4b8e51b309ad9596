import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clip, useCore, type OpenCore } from './support/core';

const cores = useCore();

async function clipOf(core: OpenCore, title: string, outlet: string): Promise<string> {
  const id = await clip(core, title, `A paragraph about ${title} that is long enough.`);
  await core.handlers['clippings.correct']({ id, correction: { field: 'outlet', value: outlet } });
  return id;
}

async function listed(core: OpenCore, query: string): Promise<(string | null)[]> {
  const page = await core.handlers['clippings.list']({ query, sort: 'newest', offset: 0, limit: 50 });
  return page.items.map(({ outlet }) => outlet).sort();
}

/** What tells whether any clipping was written. */
async function stamps(core: OpenCore): Promise<Record<string, number>> {
  const root = join(core.folder, 'clippings');
  const found: Record<string, number> = {};
  for (const name of await readdir(root, { recursive: true })) found[name] = (await stat(join(root, name))).mtimeMs;
  return found;
}

async function outletCounts(core: OpenCore): Promise<Record<string, number>> {
  return Object.fromEntries((await core.handlers['outlets.list']({})).map(({ name, count }) => [name, count]));
}

describe('merging outlets', () => {
  test('takes all clippings along without writing one, and undo gives them back', async () => {
    const core = await cores.withLibrary();
    const one = await clipOf(core, 'Ferry line returns', 'Coast Gazette');
    const other = await clipOf(core, 'Crane arrives', 'Побережье');
    expect(await outletCounts(core)).toEqual({ 'Coast Gazette': 1, 'Побережье': 1 });
    const before = await stamps(core);

    const merged = await core.handlers['outlets.merge']({ into: { name: 'Coast Gazette' }, from: [{ name: 'Побережье' }] });
    expect(merged).toMatchObject({ name: 'Coast Gazette', aliases: ['Побережье'], count: 2, listed: true });
    expect(await stamps(core)).toEqual(before);
    expect(await outletCounts(core)).toEqual({ 'Coast Gazette': 2 });
    expect(await listed(core, 'outlet:"Coast Gazette"')).toEqual(['Coast Gazette', 'Coast Gazette']);
    expect(await listed(core, 'outlet:Побережье')).toEqual([]);
    const shown = await core.handlers['clippings.get']({ id: other });
    expect(shown.metadata.outlet).toMatchObject({ value: 'Coast Gazette', candidates: expect.arrayContaining([{ value: 'Побережье', origin: 'user' }]) });
    const state = await core.handlers['library.state']({});
    expect(state?.outlets).toEqual([expect.objectContaining({ name: 'Coast Gazette', count: 2 })]);

    await core.handlers['history.undo']({});
    expect(await outletCounts(core)).toEqual({ 'Coast Gazette': 1, 'Побережье': 1 });
    expect(await listed(core, 'outlet:Побережье')).toEqual(['Побережье']);
    expect((await core.handlers['clippings.get']({ id: one })).metadata.outlet.value).toBe('Coast Gazette');
    expect((await core.handlers['clippings.get']({ id: other })).metadata.outlet.value).toBe('Побережье');

    await core.handlers['history.redo']({});
    expect(await listed(core, 'outlet:Coast')).toEqual(['Coast Gazette', 'Coast Gazette']);
  });

  test('is found by words too, and lasts when the library is opened again', async () => {
    const core = await cores.withLibrary();
    await clipOf(core, 'Ferry line returns', 'Coast Gazette');
    await clipOf(core, 'Crane arrives', 'Побережье');
    await core.handlers['outlets.merge']({ into: { name: 'Coast Gazette' }, from: [{ name: 'Побережье' }] });
    const again = await cores.again(core);
    // The files are looked at when the first screen has had its moment.
    await expect.poll(() => listed(again, 'gazette'), { timeout: 10_000 }).toHaveLength(2);
    expect(await outletCounts(again)).toEqual({ 'Coast Gazette': 2 });
  });

  test('into itself, or of an outlet that is not there, is refused', async () => {
    const core = await cores.withLibrary();
    await clipOf(core, 'Ferry line returns', 'Coast Gazette');
    const into = { name: 'Coast Gazette' };
    await expect(core.handlers['outlets.merge']({ into, from: [into] })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(core.handlers['outlets.merge']({ into, from: [{ name: 'Nobody' }] })).rejects.toMatchObject({ code: 'not-found' });
    expect(await outletCounts(core)).toEqual({ 'Coast Gazette': 1 });
  });
});

test('clippings follow a renamed outlet', async () => {
  const core = await cores.withLibrary();
  await clipOf(core, 'Ferry line returns', 'Coast Gazette');
  const row = await core.handlers['outlets.change']({ outlet: { name: 'Coast Gazette' }, values: { name: 'The Coast', domains: ['https://www.coast.example/'] } });
  expect(row).toMatchObject({ name: 'The Coast', aliases: ['Coast Gazette'], domains: ['coast.example'], count: 1 });
  expect(await listed(core, 'outlet:"The Coast"')).toEqual(['The Coast']);
});

test('a name that another outlet has is refused', async () => {
  const core = await cores.withLibrary();
  const values = { name: 'The Coast', aliases: ['Coast Gazette'], domains: [], language: 'en', country: '', kind: 'newspaper', rights: 'full' } as const;
  const { id } = await core.handlers['outlets.add']({ values: { ...values, aliases: [...values.aliases], domains: [] } });
  const other = await core.handlers['outlets.add']({ values: { ...values, name: 'Harbour Post', aliases: [], domains: [] } });
  const change = core.handlers['outlets.change']({ outlet: { id: other.id ?? '' }, values: { aliases: ['coast gazette'] } });
  await expect(change).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('The Coast') });
  await core.handlers['outlets.remove']({ ids: [id ?? ''] });
  expect(await outletCounts(core)).toEqual({ 'Harbour Post': 0 });
  await core.handlers['history.undo']({});
  expect(await outletCounts(core)).toEqual({ 'The Coast': 0, 'Harbour Post': 0 });
});

test('an outlet with clippings is not removed', async () => {
  const core = await cores.withLibrary();
  await clipOf(core, 'Ferry line returns', 'Coast Gazette');
  const { id } = await core.handlers['outlets.change']({ outlet: { name: 'Coast Gazette' }, values: { country: 'Dalaria' } });
  await expect(core.handlers['outlets.remove']({ ids: [id ?? ''] })).rejects.toMatchObject({ code: 'bad-input' });
});

test('a found name that a person chose stays, whatever the domain says', async () => {
  const core = await cores.withLibrary();
  const html = `<!doctype html><html><head><title>Ferry</title><link rel="canonical" href="https://coast.example/ferry"><meta property="og:url" content="https://coast.example/ferry"><meta property="og:site_name" content="Harbour Blog"></head><body><article><h1>Ferry</h1><p>${'The ferry line returns in the autumn. '.repeat(20)}</p></article></body></html>`;
  const [result] = await core.handlers['capture.page']({ job: '00000002', page: { address: 'https://coast.example/ferry', html, selection: null } });
  const id = result?.id ?? '';
  await core.handlers['outlets.add']({ values: { name: 'Coast Gazette', aliases: [], domains: ['coast.example'], language: 'en', country: '', kind: 'newspaper', rights: 'full' } });
  expect((await core.handlers['clippings.get']({ id })).metadata.outlet.value).toBe('Coast Gazette');
  const chosen = await core.handlers['clippings.correct']({ id, correction: { field: 'outlet', value: 'Harbour Blog' } });
  expect(chosen.metadata.outlet).toMatchObject({ value: 'Harbour Blog', origin: 'opengraph' });
});

test('what a licence limits lasts, is taken back, and a limit can be lifted', async () => {
  const core = await cores.withLibrary();
  await clipOf(core, 'Ferry line returns', 'Coast Gazette');
  const { id } = await core.handlers['outlets.change']({ outlet: { name: 'Coast Gazette' }, values: { licence: { days: 30, wordsAround: 0 } } });
  const licence = async () => (await core.handlers['outlets.list']({})).find((row) => row.id === id)?.licence;
  await core.handlers['outlets.change']({ outlet: { id: id ?? '' }, values: { licence: { days: 7 } } });
  expect(await licence()).toEqual({ days: 7 });
  await core.handlers['history.undo']({});
  expect(await licence()).toEqual({ days: 30, wordsAround: 0 });
  expect((await core.handlers['library.change']({ articlesPerEdition: 40 })).articlesPerEdition).toBe(40);
  expect((await core.handlers['library.change']({ office: 'Third floor' })).articlesPerEdition).toBe(40);
  expect((await core.handlers['library.change']({ articlesPerEdition: null })).articlesPerEdition).toBeNull();
});

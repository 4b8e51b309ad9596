import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_DICTIONARIES } from '../../../core/spelling/own-dictionaries';
import { LocalSpeller } from '../../../core/spelling/local-speller';
import { useDictionaries } from '../spelling/support/bundled-dictionaries';
import { clip, useCore, type OpenCore } from './support/core';

const bundled = useDictionaries();
const cores = useCore((profileFolder) => {
  const folders = { ...bundled(), own: join(profileFolder, OWN_DICTIONARIES) };
  return { spelling: { speller: new LocalSpeller(folders), folders } };
});

async function reviewIn({ handlers }: OpenCore, clippingIds: string[] = []): Promise<string> {
  return (await handlers['reviews.create']({ title: 'Forum', clippingIds })).id;
}

describe('spelling in a review', () => {
  it('knows outlets, who is quoted in its clippings, and the words of the house', async () => {
    const open = await cores.withLibrary();
    const { handlers } = open;
    const clippingId = await clip(open, 'Ministers meet', 'They met on Friday.');
    const reviewId = await reviewIn(open, [clippingId]);
    const check = async () => (await handlers['spelling.check']({ reviewId, language: 'en', words: ['goverment', 'Dalapress', 'Ulbosyn', 'Sarybulak’s'] })).wrong;
    expect(await check()).toEqual(['goverment', 'Dalapress', 'Ulbosyn', 'Sarybulak’s']);
    await handlers['outlets.add']({ values: { name: 'Dalapress', aliases: [], domains: [], language: 'en', country: '', kind: 'agency', rights: 'full' } });
    expect(await check()).toEqual(['goverment', 'Ulbosyn', 'Sarybulak’s']);
    await handlers['highlights.add']({ clippingId, start: 0, end: 4, kind: 'quote', note: '', quote: { speaker: 'Anna Ulbosyn', office: '' } });
    expect(await check()).toEqual(['goverment', 'Sarybulak’s']);
    await handlers['spelling.addWord']({ word: 'Sarybulak' });
    expect(await check()).toEqual(['goverment']);
  });

  it('offers known names before words of the dictionary, five at most', async () => {
    const open = await cores.withLibrary();
    const reviewId = await reviewIn(open);
    await open.handlers['spelling.addWord']({ word: 'Sarybulak' });
    const found = await open.handlers['spelling.suggest']({ reviewId, language: 'en', word: 'Sarbulak' });
    expect(found[0]).toBe('Sarybulak');
    expect((await open.handlers['spelling.suggest']({ reviewId, language: 'en', word: 'minster' })).length).toBeLessThanOrEqual(5);
  });

  it('keeps the words of the house in order in the library; adding and removing can be undone', async () => {
    const open = await cores.withLibrary();
    const { handlers } = open;
    for (const word of ['Кемелтау', 'Sarybulak', 'Aqkeme', 'Aqkeme']) await handlers['spelling.addWord']({ word });
    expect(await handlers['spelling.houseWords']({})).toEqual(['Aqkeme', 'Sarybulak', 'Кемелтау']);
    await handlers['spelling.removeWord']({ word: 'Sarybulak' });
    await handlers['spelling.removeWord']({ word: 'Sarybulak' });
    expect((await handlers['history.undo']({})).undone).toEqual({ action: 'remove-word', count: 1 });
    expect((await handlers['history.undo']({})).undone).toEqual({ action: 'add-word', count: 1 });
    expect(await handlers['spelling.houseWords']({})).toEqual(['Sarybulak', 'Кемелтау']);
    await handlers['history.redo']({});
    const again = await cores.again(open);
    expect(await again.handlers['spelling.houseWords']({})).toEqual(['Aqkeme', 'Sarybulak', 'Кемелтау']);
  });

  it('takes a dictionary of the user’s own for a language that has none, and lets go of it', async () => {
    const open = await cores.withLibrary();
    const { handlers, folder, profileFolder } = open;
    const reviewId = await reviewIn(open);
    const check = () => handlers['spelling.check']({ reviewId, language: 'az', words: ['nazir', 'nazri'] });
    const originOf = async () => (await handlers['spelling.dictionaries']({})).find(({ language }) => language === 'az')?.origin;
    expect(await check()).toEqual({ state: 'missing', wrong: [] });
    expect(await originOf()).toBeNull();
    const file = join(folder, '..', 'az_AZ.dic');
    await writeFile(file, '2\nnazir\nliman\n');
    await expect(handlers['spelling.addDictionary']({ language: 'az', file })).rejects.toMatchObject({ code: 'not-found' });
    await writeFile(join(folder, '..', 'az_AZ.aff'), 'SET UTF-8\n');
    await handlers['spelling.addDictionary']({ language: 'az', file });
    expect(await check()).toEqual({ state: 'ready', wrong: ['nazri'] });
    expect(await originOf()).toBe('own');
    await handlers['spelling.removeDictionary']({ language: 'az' });
    expect(await check()).toEqual({ state: 'missing', wrong: [] });
    expect(await readdir(join(profileFolder, OWN_DICTIONARIES))).toEqual([]);
  });

  it('refuses what is no dictionary, and keeps what was there', async () => {
    const { handlers, folder } = await cores.withLibrary();
    const file = join(folder, '..', 'words.dic');
    await writeFile(file, 'no number\n');
    await writeFile(join(folder, '..', 'words.aff'), 'SET UTF-8\n');
    await expect(handlers['spelling.addDictionary']({ language: 'ru', file })).rejects.toMatchObject({ code: 'bad-input' });
    expect((await handlers['spelling.dictionaries']({})).find(({ language }) => language === 'ru')?.origin).toBe('bundled');
  });
});

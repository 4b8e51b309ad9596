import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { png } from '../capture/support/picture-source';
import { useCore, type OpenCore } from './support/core';

const cores = useCore();

const WORDS = 'Грузооборот порта вырос на двенадцать процентов, сообщили в министерстве транспорта.';

/** A page whose bytes are windows-1251, while it says that they are KOI8-R. */
async function clipMisdeclared(core: OpenCore, body = `<p>${WORDS}</p>`.repeat(6)): Promise<string> {
  const html = `<!doctype html><html lang="ru"><head><meta charset="koi8-r"><title>Порт открыт</title><meta name="date" content="2026-04-10"></head><body><article><h1>Порт открыт</h1>${body}</article></body></html>`;
  const path = join(dirname(core.folder), 'port.html');
  await writeFile(path, iconv.encode(html, 'windows-1251'));
  const [result] = await core.handlers['capture.files']({ job: '00000001', paths: [path] });
  return result?.id ?? '';
}

const textOf = async (core: OpenCore, id: string): Promise<string> => {
  const { blocks } = await core.handlers['clippings.get']({ id });
  return JSON.stringify(blocks);
};

test('a text is read in the encoding that a person chose, and undo brings the former one back', async () => {
  const core = await cores.withLibrary();
  const id = await clipMisdeclared(core);
  const wrong = await core.handlers['clippings.readAgain']({ id, encoding: 'koi8-r' });
  expect(JSON.stringify(wrong.blocks)).not.toContain('Грузооборот');

  const preview = await core.handlers['clippings.previewReading']({ id, encoding: 'windows-1251' });
  expect(preview).toMatchObject({ title: 'Порт открыт', damaged: false });
  expect(preview.lines[0]).toBe(WORDS);
  expect(await textOf(core, id)).not.toContain('Грузооборот');

  const read = await core.handlers['clippings.readAgain']({ id, encoding: 'windows-1251' });
  expect(JSON.stringify(read.blocks)).toContain(WORDS);
  expect(read.metadata.title.value).toBe('Порт открыт');
  expect(read.original.encoding).toBe('windows-1251');

  await core.handlers['history.undo']({});
  expect(await textOf(core, id)).not.toContain('Грузооборот');
  await core.handlers['history.redo']({});
  expect(await textOf(core, id)).toContain('Грузооборот');
});

test('what a person entered stays, and the other values are those of the new reading', async () => {
  const core = await cores.withLibrary();
  const id = await clipMisdeclared(core);
  await core.handlers['clippings.correct']({ id, correction: { field: 'title', value: 'Entered by hand' } });
  await core.handlers['clippings.readAgain']({ id, encoding: 'koi8-r' });
  const { metadata } = await core.handlers['clippings.readAgain']({ id, encoding: 'windows-1251' });
  expect(metadata.title).toMatchObject({ value: 'Entered by hand', origin: 'user' });
  expect(metadata.title.candidates.map(({ value }) => value)).toContain('Порт открыт');
});

test('a highlighted text is not changed', async () => {
  const core = await cores.withLibrary();
  const id = await clipMisdeclared(core);
  await core.handlers['highlights.add']({ clippingId: id, start: 0, end: 12, kind: 'fact', note: '' });
  const before = await core.handlers['clippings.get']({ id });
  await expect(core.handlers['clippings.readAgain']({ id, encoding: 'ibm866' })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('highlights') });
  expect(await core.handlers['clippings.get']({ id })).toEqual(before);
  // The same text is no change, and metadata may follow newer rules.
  const again = await core.handlers['clippings.readAgain']({ id, encoding: null });
  expect(again.highlights).toEqual(before.highlights);
});

test('a translated text is not changed', async () => {
  const core = await cores.withLibrary();
  const id = await clipMisdeclared(core);
  const [block] = (await core.handlers['clippings.get']({ id })).blocks;
  const before = await core.handlers['clippings.translate']({ id, language: 'en', blocks: [{ blockId: block?.id ?? '', text: 'Freight grew.' }] });
  await expect(core.handlers['clippings.readAgain']({ id, encoding: 'ibm866' })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('translation') });
  expect(await core.handlers['clippings.get']({ id })).toEqual(before);
});

test('a cited text is not changed', async () => {
  const core = await cores.withLibrary();
  const id = await clipMisdeclared(core);
  const path = join(dirname(core.folder), 'review.md');
  await writeFile(path, `---\ntitle: Port\ndateline: Port City\ndate: 2026-04-11\nlanguage: en\n---\n\nFreight grew. [@${id} "вырос на двенадцать процентов"]\n`);
  await core.handlers['reviews.importMarkdown']({ path });
  await expect(core.handlers['clippings.readAgain']({ id, encoding: 'ibm866' })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Port') });
});

test('an original that says itself how it is encoded is not read in another encoding', async () => {
  const core = await cores.withLibrary();
  const path = join(dirname(core.folder), 'letter.eml');
  await writeFile(path, `From: Desk <desk@coast.example>\nSubject: Ferry\nDate: Fri, 10 Apr 2026 08:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${'The ferry line returns. '.repeat(20)}\n`);
  const [result] = await core.handlers['capture.files']({ job: '00000001', paths: [path] });
  const id = result?.id ?? '';
  await expect(core.handlers['clippings.readAgain']({ id, encoding: 'koi8-r' })).rejects.toMatchObject({ code: 'unsupported-kind' });
  expect((await core.handlers['clippings.readAgain']({ id, encoding: null })).metadata.title.value).toBe('Ferry');
});

test('a date in words is worked out from the time of the capture, says so, and can be corrected', async () => {
  const core = await cores.withLibrary();
  const html = `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry line returns</h1><span>3 days ago</span>${'<p>The ferry line returns in the autumn, after ten years.</p>'.repeat(10)}</article><div class="comments"><span>2 hours ago</span></div></body></html>`;
  const [result] = await core.handlers['capture.page']({ job: '00000002', page: { address: 'https://coast.example/ferry', html, selection: null } });
  const { metadata, flags, capturedAt } = await core.handlers['clippings.get']({ id: result?.id ?? '' });
  const day = new Date(new Date(capturedAt).getTime() - 3 * 86_400_000);
  const local = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  expect(metadata.published).toMatchObject({ value: local, origin: 'html', workedOutFrom: '3 days ago' });
  expect(flags).not.toContain('no-date');

  const id = result?.id ?? '';
  const corrected = await core.handlers['clippings.correct']({ id, correction: { field: 'published', value: '2026-04-01' } });
  expect(corrected.metadata.published).toMatchObject({ value: '2026-04-01', origin: 'user', chosen: true });
  expect(corrected.metadata.published.workedOutFrom).toBeUndefined();
  const back = await core.handlers['clippings.correct']({ id, correction: { field: 'published', value: local } });
  expect(back.metadata.published).toMatchObject({ value: local, origin: 'html', workedOutFrom: '3 days ago' });
});

test('pictures that came within the original stay with the text', async () => {
  const core = await cores.withLibrary();
  const figure = (colour: [number, number, number], caption: string): string =>
    `<figure><img src="data:image/png;base64,${png(400, 300, colour).toString('base64')}" alt=""><figcaption>${caption}</figcaption></figure>`;
  const paragraph = `<p>${WORDS} ${WORDS}</p>`;
  const id = await clipMisdeclared(core, `${paragraph}${figure([10, 90, 160], 'One')}${paragraph}${figure([160, 90, 10], 'Two')}${paragraph.repeat(2)}`);
  const figures = async () => (await core.handlers['clippings.get']({ id })).blocks.filter((block) => block.type === 'figure').map(({ picture, file }) => ({ picture, name: file?.name }));
  const before = await figures();
  expect(before.map(({ name }) => typeof name)).toEqual(['string', 'string']);
  await core.handlers['clippings.readAgain']({ id, encoding: 'windows-1251' });
  expect(await figures()).toEqual(before);
});

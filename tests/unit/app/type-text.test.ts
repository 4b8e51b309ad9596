import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { plainText } from '../../../core/model/plain-text';
import { column, pdfSource } from '../capture/support/pdf-source';
import { useCore, type OpenCore } from './support/core';

const cores = useCore();

const TYPED = 'Порт Вельда открыл второй терминал,\nсообщили в министерстве.\n\nСуда могут швартоваться в любое время.';

async function clip(core: OpenCore, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(dirname(core.folder), name);
  await writeFile(path, bytes);
  const [result] = await core.handlers['capture.files']({ job: '00000001', paths: [path] });
  return result?.id ?? '';
}

test('a scan takes the text that a person types, says so, and undo takes it back', async () => {
  const core = await cores.withLibrary();
  const scan = pdfSource({ pages: [[], []] });
  const id = await clip(core, 'scan.pdf', scan);
  expect(await core.handlers['clippings.get']({ id })).toMatchObject({ blocks: [], failure: { code: 'no-text' } });
  expect(Buffer.from((await core.handlers['clippings.originalPdf']({ id })).pdf).equals(scan)).toBe(true);

  const typed = await core.handlers['clippings.typeText']({ id, text: TYPED });
  expect(typed).toMatchObject({ typed: true, failure: null, words: 14 });
  expect(typed.metadata.language.value).toBe('ru');
  expect(plainText(typed.blocks).text).toContain('Суда могут швартоваться');
  const { total } = await core.handlers['clippings.list']({ query: 'терминал', sort: 'newest', offset: 0, limit: 10 });
  expect(total).toBe(1);

  await core.handlers['history.undo']({});
  expect(await core.handlers['clippings.get']({ id })).toMatchObject({ blocks: [], failure: { code: 'no-text' } });
  await core.handlers['history.redo']({});
  expect((await core.handlers['clippings.typeText']({ id, text: 'Typed anew.' })).words).toBe(2);
});

test('a text that was captured, highlighted, or is none stays as it is', async () => {
  const core = await cores.withLibrary();
  const captured = await clip(core, 'page.pdf', pdfSource({ pages: [column(['The harbour of Velda opened its second terminal.'])] }));
  await expect(core.handlers['clippings.typeText']({ id: captured, text: 'Other words.' })).rejects.toMatchObject({ code: 'conflict' });

  const scan = await clip(core, 'scan.pdf', pdfSource({ pages: [[]] }));
  await expect(core.handlers['clippings.typeText']({ id: scan, text: ' \n ' })).rejects.toMatchObject({ code: 'bad-input' });
  await core.handlers['clippings.typeText']({ id: scan, text: 'Typed words.' });
  await core.handlers['clippings.translate']({ id: scan, language: 'de', blocks: [{ blockId: 'b1', text: 'Getippte Worte.' }] });
  await expect(core.handlers['clippings.typeText']({ id: scan, text: 'Other words.' })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('translation') as string });
  await core.handlers['clippings.removeTranslation']({ id: scan });
  await core.handlers['highlights.add']({ clippingId: scan, start: 0, end: 5, kind: 'fact', note: '' });
  await expect(core.handlers['clippings.typeText']({ id: scan, text: 'Other words.' })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('highlights') as string });
  await expect(core.handlers['clippings.readAgain']({ id: scan, encoding: null })).rejects.toMatchObject({ code: 'conflict' });
});

test('only what was made of a PDF has pages', async () => {
  const core = await cores.withLibrary();
  const id = await clip(core, 'note.txt', Buffer.from('A note\n\nThe harbour of Velda opened its second terminal.'));
  await expect(core.handlers['clippings.originalPdf']({ id })).rejects.toMatchObject({ code: 'unsupported-kind' });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureAll } from '../../../../core/capture/capture';
import { readAgain } from '../../../../core/capture/read-again';
import { picturePath } from '../../../../core/model/picture-file';
import { docxWithPictures, odtWithPictures } from '../support/documents-with-pictures';
import { png } from '../support/picture-source';
import { testLibrary, type TestLibrary } from '../support/test-library';

const SHOWN = { photograph: png(600, 400), boxed: png(300, 200), icon: png(16, 16) };

let test: TestLibrary;
beforeEach(async () => {
  test = await testLibrary();
});
afterEach(() => test.remove());

describe.each([
  ['docx', docxWithPictures(SHOWN)],
  ['odt', odtWithPictures(SHOWN)],
])('the pictures in a document: %s', (extension, bytes) => {
  it('are kept by their hash, in their places, with the words that belong to them', async () => {
    const path = join(test.folder, `quay.${extension}`);
    await writeFile(path, bytes);
    const [result] = await captureAll({ kind: 'file', path }, test.context);
    expect(result).toMatchObject({ error: null });
    const clipping = await test.library.clippings.get(result?.id ?? '');
    const shown = clipping.blocks.map((block) => (block.type === 'figure' ? [block.alt, block.caption.map(({ text }) => text).join('')] : 'words'));
    expect(shown).toEqual([['The quay', 'The quay on Friday.'], 'words', ['The crane', 'The crane at work.'], 'words']);
    const files = clipping.blocks.flatMap((block) => (block.type === 'figure' && block.file !== undefined ? [block.file] : []));
    expect(files.map(({ width }) => width)).toEqual([600, 300]);
    const kept = await readFile(join(test.folder, 'library', 'originals', picturePath(clipping.id, files[0]?.name ?? '')));
    expect(Buffer.compare(kept, SHOWN.photograph)).toBe(0);
    expect(clipping.metadata.title.value).toBe('New quay opens');
    expect(JSON.stringify(clipping)).not.toMatch(/embedded\.invalid|far\.example/);

    const again = await readAgain(clipping, bytes, null, []);
    expect(again.blocks).toEqual(clipping.blocks);
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../../../core/capture/capture';
import { describePicture } from '../../../../core/capture/pictures/describe-picture';
import { pictureFilePath } from '../../../../core/library/layout';
import type { Clipping } from '../../../../core/model/clipping';
import { Random } from '../../random';
import { AVIF, captionedJpeg, GIF, JPEG, png, turnedJpeg, WEBP } from '../support/picture-source';
import { testLibrary, type TestLibrary } from '../support/test-library';

let test: TestLibrary;
beforeEach(async () => {
  test = await testLibrary();
});
afterEach(() => test.remove());

async function clipped(id: string | null): Promise<Clipping> {
  return await test.library.clippings.get(id ?? '');
}

const AGENCY = captionedJpeg({ 105: 'Second crane arrives', 120: 'A crane is unloaded at Port Velda, Среда.', 80: 'Anna Example', 110: 'Example Agency' });

describe('a picture as a clipping', () => {
  it.each([['png', png(64, 56)], ['jpg', JPEG], ['gif', GIF], ['webp', WEBP], ['avif', AVIF]])('is kept as it came and shown from there: %s', async (extension, bytes) => {
    // The name says nothing of the kind.
    const path = join(test.folder, 'scan.dat');
    await writeFile(path, bytes);
    const result = await capture({ kind: 'file', path }, test.context);
    expect(result).toMatchObject({ status: 'failed', error: { code: 'no-text', message: expect.stringContaining('type its text') as unknown } });
    const { id, blocks, original } = await clipped(result.id);
    expect(original.path).toBe(`originals/${id.slice(0, 2)}/${id}.${extension}`);
    expect(blocks).toMatchObject([{ type: 'figure', picture: null, file: { name: `${id}.${extension}`, width: 64, height: 56 } }]);
    expect(await readFile(join(test.library.folder, pictureFilePath(id, `${id}.${extension}`)))).toEqual(Buffer.from(bytes));
    expect(await readdir(join(test.library.folder, 'originals', id.slice(0, 2)))).toEqual([`${id}.${extension}`]);
  });

  it('gets headline, caption, author and agency from what an agency wrote into it', async () => {
    const path = join(test.folder, 'agency.jpg');
    await writeFile(path, AGENCY);
    const result = await capture({ kind: 'file', path }, test.context);
    expect(result).toMatchObject({ status: 'added', title: 'Second crane arrives', outlet: 'Example Agency', authors: ['Anna Example'] });
    expect(result.warnings).toContainEqual(expect.stringContaining('type its text'));
    expect((await clipped(result.id)).blocks).toMatchObject([{ caption: [{ text: 'A crane is unloaded at Port Velda, Среда.' }], file: { mediaType: 'image/jpeg' } }]);
  });

  it('comes from the clipboard when there are no words on it, whatever HTML shows it', async () => {
    const result = await capture({ kind: 'pasted', text: '', html: '<img src="https://velda.example/a.png">', picture: png(90, 80) }, test.context);
    expect(await clipped(result.id)).toMatchObject({ source: { kind: 'clipboard' }, blocks: [{ type: 'figure', file: { width: 90, height: 80 } }] });
    const words = await capture({ kind: 'pasted', text: 'Words of an article that were copied.', html: null, picture: png(90, 80) }, test.context);
    expect((await clipped(words.id)).blocks).toMatchObject([{ type: 'paragraph' }]);
  });

  it('no damage to what is written in it does more than lose that', async () => {
    const random = new Random(11);
    for (let round = 0; round < 300; round += 1) {
      const damaged = Buffer.from(round % 2 === 0 ? AGENCY : turnedJpeg(6));
      for (let change = 0; change < 5; change += 1) damaged[random.below(Math.min(damaged.length, 220))] = random.below(256);
      expect(typeof (await describePicture(damaged)).caption).toBe('string');
    }
  });
});

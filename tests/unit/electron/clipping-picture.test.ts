import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clippingPicture } from '../../../electron/clipping-picture';

const id = '00aa11bb22cc33dd';

describe('clippingPicture', () => {
  let scratch = '';
  let folder = '';
  beforeAll(async () => {
    scratch = await realpath(await mkdtemp(join(tmpdir(), 'dateline-picture-')));
    folder = join(scratch, 'library');
    await mkdir(join(folder, 'originals', '3f', '3f2a91c0'), { recursive: true });
    await mkdir(join(scratch, 'library-old', 'originals'), { recursive: true });
    await mkdir(join(folder, 'originals-old'));
    const files = ['originals/3f/3f2a91c0/1.png', 'originals/3f/3f2a91c0/ä b.JPG', 'originals/3f/3f2a91c0.html', 'library.json', 'secret.png', 'originals-old/x.png'];
    for (const file of [...files, '../library-old/originals/x.png']) await writeFile(join(folder, file), 'x');
    await symlink(join(folder, 'secret.png'), join(folder, 'originals', '3f', 'link.png'));
    await symlink('1.png', join(folder, 'originals', '3f', '3f2a91c0', 'same.png'));
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  const find = (path: string, host = `library/${id}`) => clippingPicture({ id, folder }, `clipping://${host}/${path}`);

  it('finds pictures of the library', async () => {
    const one = join(folder, 'originals', '3f', '3f2a91c0', '1.png');
    expect(await find('3f/3f2a91c0/1.png')).toEqual({ path: one, type: 'image/png' });
    expect(await find('3f/3f2a91c0/same.png')).toEqual({ path: one, type: 'image/png' });
    expect(await find('3f/3f2a91c0/%C3%A4%20b.JPG')).toMatchObject({ type: 'image/jpeg' });
  });

  it.each([
    '',
    '3f',
    '3f/3f2a91c0.html',
    '3f/3f2a91c0/2.png',
    '../library.json',
    '%2e%2e/secret.png',
    '..%2fsecret.png',
    '3f/..%2f..%2fsecret.png',
    '..%2foriginals-old%2fx.png',
    '..%2f..%2flibrary-old%2foriginals%2fx.png',
    '%2fetc%2fpasswd.png',
    '..%5csecret.png',
    '3f/3f2a91c0/1.png%00.html',
    '3f/link.png',
    '%',
    '%E0%A4%A',
  ])('finds nothing for %j', async (path) => {
    expect(await find(path)).toBeNull();
  });

  it('finds nothing of another library, host or scheme', async () => {
    expect(await find('3f/3f2a91c0/1.png', 'library/ffffffffffffffff')).toBeNull();
    expect(await find('3f/3f2a91c0/1.png', `evil/${id}`)).toBeNull();
    expect(await clippingPicture({ id, folder }, `file://library/${id}/3f/3f2a91c0/1.png`)).toBeNull();
    expect(await clippingPicture({ id, folder }, 'nonsense')).toBeNull();
  });
});

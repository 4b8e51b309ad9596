import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atomicWrite } from '../../../core/library/storage/atomic-write';
import { writeFailure } from '../../../core/library/storage/io-error';
import { retryBusy } from '../../../core/library/storage/retry-busy';
import { isLeftover, temporaryName } from '../../../core/library/storage/temporary-file';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const { skip: cannotMount } = canMount();

/** Mounting needs rights that not every machine gives; a test container usually does. */
function canMount(): { skip: boolean } {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return { skip: process.platform !== 'linux' };
  } catch {
    return { skip: true };
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('atomicWrite', () => {
  it('writes a new file with the folders above it, and returns its stamp', async () => {
    const path = join(await scratch.folder(), 'a/b/file.json');
    expect(await atomicWrite(path, 'text')).toMatchObject({ size: 4 });
    expect(await readFile(path, 'utf8')).toBe('text');
    expect(await readdir(join(path, '..'))).toEqual(['file.json']);
  });

  it('leaves the old file and no temporary one when it fails', async () => {
    const folder = await scratch.folder();
    await mkdir(join(folder, 'file.json'));
    await writeFile(join(folder, 'file.json/inside'), 'old');
    await expect(atomicWrite(join(folder, 'file.json'), 'new')).rejects.toMatchObject({ code: 'io' });
    expect(await readdir(folder)).toEqual(['file.json']);
    expect(await readFile(join(folder, 'file.json/inside'), 'utf8')).toBe('old');
  });

  it('says so when a file stands where its folder should be', async () => {
    const folder = await scratch.folder();
    await writeFile(join(folder, 'clippings'), '');
    await expect(atomicWrite(join(folder, 'clippings/aa/x.json'), 'new')).rejects.toMatchObject({ code: 'io' });
  });

  it.skipIf(cannotMount)('says that the disk is full, and keeps the old file', async () => {
    const folder = await scratch.folder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    try {
      const path = join(folder, 'file.json');
      await atomicWrite(path, 'old');
      await expect(atomicWrite(path, 'x'.repeat(1_000_000))).rejects.toMatchObject({ code: 'disk-full' });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['file.json']);
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

describe('retryBusy', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('tries again while the file is held (%s)', async (code) => {
    let calls = 0;
    const result = await retryBusy(() => {
      calls += 1;
      return calls < 3 ? Promise.reject(systemError(code)) : Promise.resolve('done');
    });
    expect([result, calls]).toEqual(['done', 3]);
  });

  it('gives up in the end, and at once where waiting does not help', async () => {
    let calls = 0;
    const fail = (code: string) => () => {
      calls += 1;
      return Promise.reject(systemError(code));
    };
    await expect(retryBusy(fail('EBUSY'))).rejects.toThrow('EBUSY');
    expect(calls).toBe(8);
    calls = 0;
    await expect(retryBusy(fail('ENOSPC'))).rejects.toThrow('ENOSPC');
    expect(calls).toBe(1);
  });
});

describe('temporary files', () => {
  it('never share a name, and are not taken for leftovers by the process that makes them', () => {
    const names = Array.from({ length: 1000 }, () => temporaryName('/x/y.json'));
    expect(new Set(names).size).toBe(1000);
    expect(names.some((name) => isLeftover(name.slice('/x/'.length)))).toBe(false);
    expect(isLeftover('.y.json.0123456789ab-0123456789ab.tmp')).toBe(true);
    expect(isLeftover('y.json')).toBe(false);
    expect(isLeftover('.hidden.tmp')).toBe(false);
  });
});

describe('writeFailure', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EROFS', 'io'],
    ['EIO', 'io'],
  ])('%s is %s, in words that name the file and what was kept', (code, expected) => {
    const failure = writeFailure(systemError(code), '/library/reviews/x.json');
    expect(failure.code).toBe(expected);
    expect(failure.message).toContain('/library/reviews/x.json');
    expect(failure.message).toContain('is kept');
  });
});


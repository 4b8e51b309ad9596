import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportAll } from '../../../core/app/export-all';
import { DatelineError } from '../../../core/model/dateline-error';
import type { ExportFormat } from '../../../core/model/export-options';
import { useCore } from './support/core';

const cores = useCore();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-all-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(format: ExportFormat, file: string) {
  await writeFile(file, format);
  return { file, bytes: format.length, warnings: [] };
}

describe('exporting in several formats', () => {
  test('writes each, tells how far it is, and is one edition', async () => {
    const core = await cores.withLibrary();
    const { id } = await core.handlers['reviews.create']({ title: 'Harbour: week', clippingIds: [] });
    const { options } = await core.handlers['export.defaults']({ reviewId: id });
    const files = await core.handlers['export.saveAll']({ reviewId: id, formats: ['txt', 'md', 'txt', 'html'], options, folder });
    expect(files.map(({ format, problem }) => [format, problem])).toEqual([['txt', null], ['md', null], ['html', null]]);
    expect((await readdir(folder)).map((name) => name.split('.').at(-1)).sort()).toEqual(['html', 'md', 'txt']);
    expect((await core.handlers['editions.list']({ reviewId: id })).map(({ number, files }) => [number, files.length])).toEqual([[1, 3]]);
    const told = core.events.filter(({ event }) => event === 'export.progress').map(({ payload }) => (payload as { format: string | null }).format);
    expect(told).toEqual(['txt', 'md', 'html', null]);
  });

  test('leaves a file that is there, and numbers the new one', async () => {
    await writeFile(join(folder, 'review.txt'), 'mine');
    await writeFile(join(folder, 'review (2).txt'), 'mine too');
    const [made] = await exportAll(['txt'], folder, 'review', { write, onProgress: () => undefined, signal: new AbortController().signal });
    expect(made?.file).toBe(join(folder, 'review (3).txt'));
    expect(await readFile(join(folder, 'review.txt'), 'utf8')).toBe('mine');
  });

  test('goes on after one that fails', async () => {
    const fails = (format: ExportFormat, file: string) => (format === 'md' ? Promise.reject(new DatelineError('io', 'No room.')) : write(format, file));
    const files = await exportAll(['md', 'txt'], folder, 'review', { write: fails, onProgress: () => undefined, signal: new AbortController().signal });
    expect(files.map(({ file, problem }) => [file !== null, problem])).toEqual([[false, 'No room.'], [true, null]]);
  });

  test('stops when it is cancelled, and keeps what was written', async () => {
    const stop = new AbortController();
    const files = await exportAll(['txt', 'md'], folder, 'review', { write, onProgress: (done) => { if (done === 0) stop.abort(); }, signal: stop.signal });
    expect(files.map(({ format }) => format)).toEqual(['txt']);
    expect(await readdir(folder)).toEqual(['review.txt']);
  });

  test('says of a folder that is not there what is wrong', async () => {
    const core = await cores.withLibrary();
    const { id } = await core.handlers['reviews.create']({ title: 'Harbour', clippingIds: [] });
    const { options } = await core.handlers['export.defaults']({ reviewId: id });
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in', 'file'), '');
    const files = await core.handlers['export.saveAll']({ reviewId: id, formats: ['txt'], options, folder: join(folder, 'in', 'file') });
    expect(files).toMatchObject([{ format: 'txt', file: null, problem: expect.any(String) as string }]);
  });
});

import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { restoreBackupFile } from '../../../core/library/backup-file/restore-backup-file';
import { writeBackupFile } from '../../../core/library/backup-file/write-backup-file';
import { verifyLibrary } from '../../../core/library/verify/verify-library';
import { libraryWithEverything } from './support/library-with-everything';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const now = new Date('2026-04-11T06:30:00Z');

async function backedUp() {
  const library = await libraryWithEverything(scratch);
  // It has its clippings; their copies are not in the file.
  await library.copies.lookAtAll();
  const folder = await scratch.folder();
  const file = join(folder, 'office.zip');
  const written = await writeBackupFile(library.folder, library.document, file, { now });
  return { library, folder, file, written };
}

async function zipOf(file: string, entries: Record<string, string>): Promise<void> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}

async function contents(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (/^(?:index|library\.lock|backups)/.test(name) || (await stat(join(folder, name))).isDirectory()) continue;
    found.set(name, await readFile(join(folder, name), 'utf8'));
  }
  return found;
}

describe('a backup file', () => {
  it('brings the whole library back, the trash too, while it is in use', async () => {
    const { library, folder, file, written } = await backedUp();
    expect(await readdir(join(library.folder, 'backups'))).toContain('clippings');
    expect(written).toEqual({ file, files: 11, bytes: (await stat(file)).size });
    const to = join(folder, 'restored');
    const manifest = await restoreBackupFile(file, to);
    expect(manifest.library).toEqual({ id: library.document.id, name: 'Press office' });
    expect(await readdir(join(to, 'backups'))).toEqual([]);
    expect(await verifyLibrary(to)).toEqual([]);
    expect(await contents(to)).toEqual(await contents(library.folder));
    expect((await scratch.open(to)).index.counts()).toEqual(library.index.counts());
  });

  it('takes no link and nothing temporary along', async () => {
    const library = await libraryWithEverything(scratch);
    await writeFile(join(library.folder, 'reviews', '.beef0001.json.0123456789ab-0123456789ab.tmp'), '{');
    await writeFile(join(library.folder, '..', 'secret.txt'), 'secret');
    await symlink(join(library.folder, '..', 'secret.txt'), join(library.folder, 'originals', 'secret.txt'));
    const { files } = await writeBackupFile(library.folder, library.document, join(await scratch.folder(), 'x.zip'), { now });
    expect(files).toBe(11);
  });

  it('leaves what had its name when it is cancelled or cannot be written', async () => {
    const library = await libraryWithEverything(scratch);
    const folder = await scratch.folder();
    const file = join(folder, 'office.zip');
    await writeFile(file, 'the backup of yesterday');
    await expect(writeBackupFile(library.folder, library.document, file, { now, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(writeBackupFile(library.folder, library.document, join(folder, 'none', 'x.zip'), { now })).rejects.toMatchObject({ code: 'io' });
    expect(await readdir(folder)).toEqual(['office.zip']);
    expect(await readFile(file, 'utf8')).toBe('the backup of yesterday');
  });

  it('restores into an empty folder, never into one that holds something', async () => {
    const { folder, file } = await backedUp();
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await restoreBackupFile(file, empty);
    expect(await verifyLibrary(empty)).toEqual([]);
    await expect(restoreBackupFile(file, empty)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await verifyLibrary(empty)).toEqual([]);
  });

  it('is refused when a byte of it changed, wherever that is, and nothing is left of it', async () => {
    const { folder, file } = await backedUp();
    const whole = await readFile(file);
    const step = Math.max(1, Math.floor(whole.length / 40));
    for (let at = 0; at < whole.length; at += step) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await writeFile(file, changed);
      const to = join(folder, `to-${String(at)}`);
      // A few bytes (times, flags of the packer) mean nothing; then all that counts came through.
      const outcome = await restoreBackupFile(file, to).then(() => 'restored', (error: unknown) => (error as { code: string }).code);
      if (outcome === 'restored') expect(await verifyLibrary(to)).toEqual([]);
      else expect(outcome).toMatch(/^(?:damaged|newer-version|too-large|forbidden)$/);
    }
    for (const cut of [0, 10, whole.length >> 1, whole.length - 1]) {
      await writeFile(file, whole.subarray(0, cut));
      await expect(restoreBackupFile(file, join(folder, 'cut'))).rejects.toMatchObject({ code: 'damaged' });
    }
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it.each([
    ['no ZIP file', null],
    ['a ZIP file of something else', { 'letter.txt': 'Dear reader' }],
    ['a path of no library', { 'startup.sh': 'x', 'backup.json': '{}' }],
    ['a manifest that is none', { 'library.json': '{}', 'backup.json': '[]' }],
    ['a manifest that misses a file', { 'library.json': '{}', 'backup.json': JSON.stringify({ format: 'dateline/backup', version: 1, library: { id: 'abcd0001', name: 'x' }, madeAt: now.toISOString(), files: {} }) }],
  ])('of %s is refused', async (_what, entries) => {
    const folder = await scratch.folder();
    const file = join(folder, 'x.zip');
    if (entries === null) await writeFile(file, 'PK but no archive');
    else await zipOf(file, entries).catch(() => writeFile(file, ''));
    await expect(restoreBackupFile(file, join(folder, 'to'))).rejects.toMatchObject({ code: 'damaged' });
    expect(await readdir(folder)).toEqual(['x.zip']);
  });

  it('with a file that leads out of the folder is refused', async () => {
    const folder = await scratch.folder();
    const file = join(folder, 'x.zip');
    await zipOf(file, { 'originals/xx/xx/xx/evil.json': '{}' });
    // The packer refuses such a name, so it is put in afterwards.
    const bytes = (await readFile(file)).toString('latin1').replaceAll('xx/xx/xx', '../../..');
    await writeFile(file, bytes, 'latin1');
    await expect(restoreBackupFile(file, join(folder, 'to'))).rejects.toMatchObject({ code: 'damaged' });
    expect(await readdir(folder)).toEqual(['x.zip']);
  });

  it('of a newer Dateline is told from a damaged one; a missing one is named', async () => {
    const folder = await scratch.folder();
    const file = join(folder, 'x.zip');
    await zipOf(file, { 'backup.json': JSON.stringify({ format: 'dateline/backup', version: 2, library: { id: 'abcd0001', name: 'x' }, madeAt: now.toISOString(), files: {} }) });
    await expect(restoreBackupFile(file, join(folder, 'to'))).rejects.toMatchObject({ code: 'newer-version' });
    await expect(restoreBackupFile(join(folder, 'y.zip'), join(folder, 'to'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { notedInLibrary, writeOutside } from '../../../core/library/outside-file';
import { isTemporary, temporaryName } from '../../../core/library/storage/temporary-file';
import { libraryWithEverything } from './support/library-with-everything';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const OTHERS = '0123456789ab-0123456789ab.tmp';

async function temporaryFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((path) => isTemporary(path.slice(path.lastIndexOf('/') + 1)));
}

async function place(path: string, content: string | Buffer = 'half'): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function closedLibrary(): Promise<string> {
  const library = await libraryWithEverything(scratch);
  await library.close();
  return library.folder;
}

describe('what a killed Dateline left', () => {
  it.each(['', 'clippings/ab/', 'reviews/', 'feeds/', 'originals/ab/', 'backups/2026-04-10.unfinished/reviews/'])('is gone from “%s” after the next opening', async (where) => {
    const folder = await closedLibrary();
    await place(join(folder, `${where}.abcd0001.json.${OTHERS}`));
    const again = await scratch.open(folder);
    expect(await temporaryFilesIn(folder)).toEqual([]);
    expect((await readdir(join(folder, 'backups'))).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
    expect(again.problems).toEqual([]);
  });

  it('is no journal of the index, which would keep it in its working form for ever', async () => {
    const folder = await closedLibrary();
    // As SQLite leaves it when it is killed before the journal is begun: the header is zeros.
    const index = new Database(join(folder, 'index.sqlite'));
    index.exec('PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE)');
    index.close();
    for (const suffix of ['-wal', '-shm']) await rm(join(folder, `index.sqlite${suffix}`), { force: true });
    await place(join(folder, 'index.sqlite-journal'), Buffer.alloc(256));
    const again = await scratch.open(folder);
    // Somebody who reads along keeps the index in that form beyond the closing, so that SQLite makes no journal of its own.
    const reader = new Database(join(folder, 'index.sqlite'));
    reader.prepare('SELECT count(*) FROM clipping').get();
    await again.close();
    reader.close();
    expect(await readdir(folder)).not.toContain('index.sqlite-journal');
  });

  it('is gone from where an export went, if the library has it noted', async () => {
    const folder = await closedLibrary();
    const left = await place(join(await scratch.folder(), `.review.pdf.${OTHERS}`));
    await place(join(folder, `.outside.${OTHERS}`), left);
    await scratch.open(folder);
    expect(existsSync(left)).toBe(false);
    expect(await temporaryFilesIn(folder)).toEqual([]);
  });

  it('never is a file with another name, whatever a library notes', async () => {
    const folder = await closedLibrary();
    const precious = await place(join(await scratch.folder(), 'thesis.docx'));
    await place(join(folder, `.outside.${OTHERS}`), precious);
    await scratch.open(folder);
    expect(existsSync(precious)).toBe(true);
  });
});

describe('a file outside of the library', () => {
  it('is noted while it is written, and not any more when it is there', async () => {
    const library = await libraryWithEverything(scratch);
    const file = join(await scratch.folder(), 'review.html');
    await notedInLibrary(library.folder, temporaryName(file), async () => {
      expect(await temporaryFilesIn(library.folder)).toHaveLength(1);
      await Promise.resolve();
    });
    await writeOutside(library.folder, file, 'whole');
    expect(await readdir(dirname(file))).toEqual(['review.html']);
    expect(await temporaryFilesIn(library.folder)).toEqual([]);
  });

  it('is not noted in a library that another Dateline has: who opens it next would take it for left', async () => {
    const library = await libraryWithEverything(scratch);
    await library.close();
    await notedInLibrary(library.folder, temporaryName('review.html'), async () => {
      expect(await temporaryFilesIn(library.folder)).toEqual([]);
      await Promise.resolve();
    });
  });
});

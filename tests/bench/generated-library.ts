import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from '../../core/library/library';
import { CLIPPINGS_FOLDER, clippingPath, LIBRARY_FILE, LIBRARY_FOLDERS, ORIGINALS_FOLDER } from '../../core/library/layout';
import { newLibraryDocument } from '../../core/library/new-library-document';
import { documentText, sealed } from '../../core/library/storage/document-text';
import type { LibraryDocument } from '../../core/model/library';
import { generatedClippings, generatedId, SECTION_IDS, TAGS } from './generated-clipping';

/** Raised whenever another library is generated; a kept one of another version is made anew. */
const VERSION = 1;

/**
 * The library of `count` clippings, with its index. It is made once and kept in the folder for temporary files, as
 * making a hundred thousand takes minutes.
 */
export async function keptLibrary(count: number, tell: (message: string) => void): Promise<string> {
  const folder = join(tmpdir(), 'dateline-bench', `library-${String(VERSION)}-${String(count)}`);
  const whole = `${folder}.whole`;
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true });
    const began = performance.now();
    writeLibrary(folder, count);
    tell(`${String(count)} clippings written in ${seconds(began)}: ${folder}`);
    writeFileSync(whole, '');
  }
  const began = performance.now();
  const library = await Library.open(folder, {});
  await library.settled();
  await library.close();
  tell(`${String(count)} clippings: the index is in step after ${seconds(began)}`);
  return folder;
}

/**
 * Writes a library straight to its files, in its own format and with checksums, but without syncing each one.
 * @param folder must not exist
 */
export function writeLibrary(folder: string, count: number): void {
  for (const part of LIBRARY_FOLDERS) mkdirSync(join(folder, part), { recursive: true });
  for (let number = 0; number < 256; number += 1) {
    for (const part of [CLIPPINGS_FOLDER, ORIGINALS_FOLDER]) mkdirSync(join(folder, part, number.toString(16).padStart(2, '0')));
  }
  for (const { clipping, original } of generatedClippings(count)) {
    writeFileSync(join(folder, clippingPath(clipping.id)), documentText(clipping));
    writeFileSync(join(folder, clipping.original.path), original);
  }
  writeFileSync(join(folder, LIBRARY_FILE), documentText(sealed(libraryOf(count))));
}

function libraryOf(count: number): LibraryDocument {
  const titles = ['Negotiations', 'Trade and transport', 'Critical voices', 'Regional reactions', 'Economy'];
  return {
    ...newLibraryDocument(`${String(count)} clippings`),
    revision: 1,
    id: generatedId(count).repeat(2),
    sections: SECTION_IDS.map((id, at) => ({ id, title: titles[at] ?? id })),
    tags: [...TAGS],
    savedSearches: [
      { id: 'a0000001', title: 'Port', query: 'port' },
      { id: 'a0000002', title: 'Порт и таможня', query: 'порт таможня' },
      { id: 'a0000003', title: 'Critical this week', query: 'tone:negative after:2026-04-04' },
    ],
  };
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

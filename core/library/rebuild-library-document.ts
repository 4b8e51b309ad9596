import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Id } from '../model/id';
import type { LibraryDocument } from '../model/library';
import type { Section } from '../model/section';
import { documentFiles } from './document-files';
import { newLibraryDocument } from './new-library-document';
import { CLIPPING_KIND, REVIEW_KIND } from './storage/document-kind';
import { parseDocument } from './storage/parse-document';

/**
 * Makes a library.json from what is there, when it is lost together with its backups: the folder's name, and the
 * sections that clippings and reviews refer to, with their titles as far as a review knows them.
 */
export async function rebuildLibraryDocument(folder: string): Promise<LibraryDocument> {
  const titles = new Map<Id, string>();
  const used = new Set<Id>();
  const tags = new Set<string>();
  for await (const { path } of documentFiles(folder)) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const clipping = parseDocument(CLIPPING_KIND, text);
    if (clipping.state === 'good') {
      if (clipping.document.sectionId !== null) used.add(clipping.document.sectionId);
      for (const tag of clipping.document.tags) tags.add(tag);
      continue;
    }
    const review = parseDocument(REVIEW_KIND, text);
    if (review.state === 'good') for (const section of review.document.sections) titles.set(section.id, section.title);
  }
  return { ...newLibraryDocument(nameOf(folder)), sections: sections(titles, used), tags: [...tags].sort() };
}

/** A library's name when only its folder is known. */
export function nameOf(folder: string): string {
  return basename(folder) || 'Library';
}

function sections(titles: ReadonlyMap<Id, string>, used: ReadonlySet<Id>): Section[] {
  const untitled = [...used].filter((id) => !titles.has(id)).sort();
  return [
    ...[...titles].filter(([id]) => used.has(id)).map(([id, title]) => ({ id, title })),
    ...untitled.map((id, at) => ({ id, title: `Section ${String(at + 1)}` })),
  ];
}

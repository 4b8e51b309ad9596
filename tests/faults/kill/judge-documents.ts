import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { documentFiles } from '../../../core/library/document-files';
import { CLIPPING_KIND, EDITION_STATE_KIND, FEED_STATE_KIND, LIBRARY_KIND, type DocumentKind, type Enveloped } from '../../../core/library/storage/document-kind';
import { parseDocument } from '../../../core/library/storage/parse-document';
import { REVIEW_KIND_OF_TOMORROW } from '../support/review-kind-of-tomorrow';

interface Confirmed {
  revision: number;
  checksum: string;
}

/**
 * Looks whether every document is whole, and whether each is the one that was last confirmed as saved or, at most, the
 * one that was being saved next.
 * @throws Error
 */
export async function judgeDocuments({ library, said }: { library: string; said: readonly Record<string, unknown>[] }): Promise<void> {
  for (const root of [library, join(library, 'trash')]) for await (const { path } of documentFiles(root)) await parsed(path);
  await parsed(join(library, 'library.json'));
  for (const [path, confirmed] of lastConfirmed(said)) await judge(library, path, confirmed);
}

/** Every document of a library as it is now, as if it had just been confirmed. */
export async function confirmedIn(library: string): Promise<Record<string, unknown>[]> {
  const said: Record<string, unknown>[] = [];
  for (const root of [library, join(library, 'trash')]) {
    for await (const { path } of documentFiles(root)) said.push({ saved: relative(root, path), ...(await parsed(path)) });
  }
  return [...said, { saved: 'library.json', ...(await parsed(join(library, 'library.json'))) }];
}

function lastConfirmed(said: readonly Record<string, unknown>[]): Map<string, Confirmed> {
  const last = new Map<string, Confirmed>();
  for (const { saved, removed, revision, checksum } of said) {
    const path = saved ?? removed;
    if (typeof path === 'string') last.set(path, { revision: Number(revision), checksum: String(checksum) });
  }
  return last;
}

async function judge(library: string, path: string, confirmed: Confirmed): Promise<void> {
  const places = [join(library, path), join(library, 'trash', path)].filter((place) => existsSync(place));
  const [place] = places;
  if (place === undefined) throw new Error(`${path} was confirmed as saved and is gone.`);
  if (places.length > 1) throw new Error(`${path} is in the library and in the trash at once.`);
  const { revision, checksum } = await parsed(place);
  if (revision < confirmed.revision) throw new Error(`${path} is older than what was confirmed: ${String(revision)} instead of ${String(confirmed.revision)}.`);
  if (revision > confirmed.revision + 1) throw new Error(`${path} is newer than it can be: ${String(revision)} after ${String(confirmed.revision)}.`);
  if (revision === confirmed.revision && checksum !== confirmed.checksum) throw new Error(`${path} is another one than was confirmed.`);
}

async function parsed(path: string): Promise<Enveloped> {
  const stored = parseDocument<Enveloped>(kindOf(path), await readFile(path, 'utf8'));
  if (stored.state !== 'good') throw new Error(`${path} is ${stored.state}.`);
  return stored.document;
}

/** Tomorrow's reviews read today's too. */
function kindOf(path: string): DocumentKind<Enveloped> {
  const kinds = { editions: EDITION_STATE_KIND, reviews: REVIEW_KIND_OF_TOMORROW, feeds: FEED_STATE_KIND, clippings: CLIPPING_KIND };
  for (const [folder, kind] of Object.entries(kinds)) if (path.includes(`/${folder}/`)) return kind as DocumentKind<Enveloped>;
  return LIBRARY_KIND as DocumentKind<Enveloped>;
}

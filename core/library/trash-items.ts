import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Id } from '../model/id';
import { documentFiles } from './document-files';
import { insideLibrary } from './inside-library';
import { clippingPath, reviewPath, textPath, TRASH_FOLDER } from './layout';
import { isMissing } from './storage/io-error';
import { CLIPPING_KIND, REVIEW_KIND } from './storage/document-kind';
import { parseDocument } from './storage/parse-document';
import { keptTexts } from './text-trash';
import { KEPT_FOR } from './trash';

/** A clipping or review in the trash, or the text that a clipping had before it was dropped. */
export interface TrashPlace {
  kind: 'clipping' | 'review' | 'text';
  id: Id;
}

export interface TrashEntry extends TrashPlace {
  /** When it was removed, and when it is deleted for good. */
  removedAt: string;
  goesAt: string;
}

/** An entry with what it is called; `readable` is false for one that cannot be put back. */
export interface TrashItem extends TrashEntry {
  title: string | null;
  /** Of a clipping. */
  outlet: string | null;
  readable: boolean;
}

/** Files that are looked at at the same time. */
const BATCH = 64;

/** Where something in the trash lies, relative to the trash. */
export function placeInTrash({ kind, id }: TrashPlace): string {
  if (kind === 'text') return textPath(id);
  return kind === 'clipping' ? clippingPath(id) : reviewPath(id);
}

/** The clippings, reviews and dropped texts in the trash of a library, those removed last first. Their files are not opened for this. */
export async function trashEntries(folder: string): Promise<TrashEntry[]> {
  const root = insideLibrary(folder, TRASH_FOLDER);
  const entries: TrashEntry[] = [];
  let batch: Promise<TrashEntry | null>[] = [];
  const finish = async (): Promise<void> => {
    entries.push(...(await Promise.all(batch)).filter((entry) => entry !== null));
    batch = [];
  };
  for await (const { id, path } of documentFiles(root)) {
    const kind = kindAt(relative(root, path).replaceAll('\\', '/'), id);
    if (kind !== null) batch.push(entryOf({ kind, id }, path));
    if (batch.length >= BATCH) await finish();
  }
  for await (const { id, path } of keptTexts(folder)) {
    batch.push(entryOf({ kind: 'text', id }, path));
    if (batch.length >= BATCH) await finish();
  }
  await finish();
  return entries.sort((one, other) => (one.removedAt === other.removedAt ? (one.id < other.id ? -1 : 1) : one.removedAt < other.removedAt ? 1 : -1));
}

/** Says what an entry is called. */
export async function describeTrash(folder: string, entry: TrashEntry): Promise<TrashItem> {
  const text = await readFile(insideLibrary(folder, TRASH_FOLDER, placeInTrash(entry)), 'utf8').catch(() => '');
  if (entry.kind === 'review') {
    const parsed = parseDocument(REVIEW_KIND, text);
    return { ...entry, title: parsed.state === 'good' ? parsed.document.title : null, outlet: null, readable: parsed.state === 'good' };
  }
  const parsed = parseDocument(CLIPPING_KIND, text);
  if (parsed.state !== 'good') return { ...entry, title: null, outlet: null, readable: false };
  const { title, outlet } = parsed.document.metadata;
  return { ...entry, title: title.value, outlet: outlet.value, readable: true };
}

function kindAt(place: string, id: Id): TrashPlace['kind'] | null {
  if (place === clippingPath(id)) return 'clipping';
  return place === reviewPath(id) ? 'review' : null;
}

async function entryOf(place: TrashPlace, path: string): Promise<TrashEntry | null> {
  try {
    const { mtimeMs } = await stat(path);
    return { ...place, removedAt: new Date(mtimeMs).toISOString(), goesAt: new Date(mtimeMs + KEPT_FOR).toISOString() };
  } catch (error) {
    // It was put back meanwhile.
    if (isMissing(error)) return null;
    throw error;
  }
}

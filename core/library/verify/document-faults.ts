import { relative, sep } from 'node:path';
import type { LibraryFault } from '../../model/library-fault';
import { newestReviewBackup } from '../backups';
import { goodCopyOf } from '../copies/clipping-copy';
import { documentFiles, type DocumentFile } from '../document-files';
import { insideLibrary } from '../inside-library';
import { clippingPath, EDITIONS_FOLDER, feedPath, reviewPath, TRASH_FOLDER } from '../layout';
import { CLIPPING_KIND, EDITION_STATE_KIND, FEED_STATE_KIND, REVIEW_KIND, type DocumentKind, type Enveloped } from '../storage/document-kind';
import { parseDocument, type ParsedDocument } from '../storage/parse-document';
import { readIfThere } from '../storage/read-if-there';
import { keptTexts } from '../text-trash';
import { originalFaults } from './original-faults';
import { pictureFaults } from './picture-faults';
import { unreadable } from './unreadable';
import type { VerifyOptions } from './verify-options';

/** Files that are read at the same time. */
const BATCH = 32;

/** What is wrong with the clippings, reviews and states of editions and feeds, those in the trash too, and with their originals. */
export async function* documentFaults(folder: string, { signal, onProgress }: VerifyOptions): AsyncGenerator<LibraryFault> {
  let done = 0;
  for (const root of [folder, insideLibrary(folder, TRASH_FOLDER)]) {
    for await (const files of batches(documentFiles(root))) {
      for (const faults of await Promise.all(files.map((file) => faultsOfFile(folder, root, file)))) yield* faults;
      done += files.length;
      onProgress?.(done);
      if (signal?.aborted === true) return;
    }
  }
  for await (const file of keptTexts(folder)) yield* await faultsOfText(folder, file);
}

/** A dropped text that can still be put back. Its original lies beside it, and is looked at when it is in its place again. */
async function faultsOfText(folder: string, { id, path }: DocumentFile): Promise<LibraryFault[]> {
  const bytes = await readIfThere(path);
  return bytes === null ? [] : faultsOfDocument(slashed(relative(folder, path)), id, CLIPPING_KIND, parseDocument(CLIPPING_KIND, bytes.toString('utf8')), () => 'What its clipping kept of the text is not affected, but the text cannot be put back.');
}

async function* batches(files: AsyncGenerator<DocumentFile>): AsyncGenerator<DocumentFile[]> {
  let batch: DocumentFile[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function faultsOfFile(folder: string, root: string, { id, path }: DocumentFile): Promise<LibraryFault[]> {
  const file = slashed(relative(folder, path));
  const place = slashed(relative(root, path));
  let bytes: Buffer | null;
  try {
    bytes = await readIfThere(path);
  } catch (error) {
    return [unreadable(file, error)];
  }
  // It was removed or restored meanwhile.
  if (bytes === null) return [];
  const text = bytes.toString('utf8');
  if (place === reviewPath(id)) return faultsOfDocument(file, id, REVIEW_KIND, parseDocument(REVIEW_KIND, text), () => remedyOfReview(folder, id));
  if (place === feedPath(id)) return faultsOfDocument(file, id, FEED_STATE_KIND, parseDocument(FEED_STATE_KIND, text), () => 'Refreshing the feed makes it anew.');
  if (place.startsWith(`${EDITIONS_FOLDER}/`)) return faultsOfDocument(file, id, EDITION_STATE_KIND, parseDocument(EDITION_STATE_KIND, text), () => 'The files that were exported are not affected, but this edition cannot be made again.');
  if (place !== clippingPath(id)) return [{ file, fault: 'misplaced', message: `A clipping of this name belongs in ${clippingPath(id)}, where alone it is found.` }];
  const parsed = parseDocument(CLIPPING_KIND, text);
  if (parsed.state === 'good' && parsed.document.id === id) return [...(await originalFaults(folder, parsed.document)), ...(await pictureFaults(folder, parsed.document))];
  return faultsOfDocument(file, id, CLIPPING_KIND, parsed, () => remedyOfClipping(folder, id));
}

/** @param remedy asked for only when the document is damaged: it may look through the backups */
async function faultsOfDocument<T extends Enveloped & { id: string }>(file: string, id: string, kind: DocumentKind<T>, parsed: ParsedDocument<T>, remedy: () => string | Promise<string>): Promise<LibraryFault[]> {
  switch (parsed.state) {
    case 'good':
      if (parsed.document.id === id) return [];
      return [{ file, fault: 'misplaced', message: `It holds the ${kind.name} ${parsed.document.id}, not the one that its name says.` }];
    case 'unknown':
      return [];
    case 'newer':
      return [{ file, fault: 'newer', message: `This ${kind.name} was written by a newer Dateline. Update Dateline to open it.` }];
    case 'damaged':
      return [{ file, fault: 'damaged', message: `This ${kind.name} is damaged: ${parsed.reason}. ${await remedy()}` }];
  }
}

async function remedyOfClipping(folder: string, id: string): Promise<string> {
  const copy = await goodCopyOf(folder, id);
  return copy === null ? 'There is no copy of it yet. Its original is kept: mending makes the clipping anew from there, without its notes and highlights.' : `A good copy is kept as ${copy}.`;
}

async function remedyOfReview(folder: string, id: string): Promise<string> {
  const copy = await newestReviewBackup(folder, id);
  return copy === null ? 'There is no backup of it yet.' : `A good copy is kept as ${copy}.`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

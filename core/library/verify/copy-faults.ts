import type { Id } from '../../model/id';
import type { LibraryFault } from '../../model/library-fault';
import { isWhole } from '../copies/clipping-copy';
import { isInPlace } from '../copies/is-in-place';
import { clippingIds } from '../document-files';
import { insideLibrary } from '../inside-library';
import { BACKUPS_FOLDER, clippingPath, copyPath, TRASH_FOLDER } from '../layout';
import { isThere } from '../storage/is-there';
import { CLIPPING_KIND } from '../storage/document-kind';
import { parseDocument } from '../storage/parse-document';
import { readIfThere } from '../storage/read-if-there';
import type { VerifyOptions } from './verify-options';

/** Copies that are looked at at the same time. */
const BATCH = 32;

/** Copies of clippings that are damaged, and clippings that are gone without having been removed, while their copies are there. */
export async function* copyFaults(folder: string, { signal, onProgress }: VerifyOptions): AsyncGenerator<LibraryFault> {
  let done = 0;
  for await (const ids of clippingIds(insideLibrary(folder, BACKUPS_FOLDER))) {
    for (let at = 0; at < ids.length; at += BATCH) {
      if (signal?.aborted === true) return;
      const piece = ids.slice(at, at + BATCH);
      for (const fault of await Promise.all(piece.map((id) => faultOf(folder, id)))) if (fault !== null) yield fault;
      done += piece.length;
      onProgress?.(done);
    }
  }
}

async function faultOf(folder: string, id: Id): Promise<LibraryFault | null> {
  const copy = await bytesAt(folder, copyPath(id));
  const source = (await bytesAt(folder, clippingPath(id))) ?? (await bytesAt(folder, `${TRASH_FOLDER}/${clippingPath(id)}`));
  // What both agree on was looked at with the clipping; a copy that is gone was deleted with it meanwhile.
  if (copy === null || source?.equals(copy) === true) return null;
  if (!isWhole(parseDocument(CLIPPING_KIND, copy.toString('utf8')), id)) {
    return { file: copyPath(id), fault: 'backup-damaged', message: source === null ? 'This copy of a clipping is damaged, and the clipping itself is gone.' : 'This copy of a clipping is damaged; the clipping itself is not affected by that.' };
  }
  // Once more: it may have been moved to the trash or back in between, or deleted for good.
  if (source !== null || (await isInPlace(folder, id)) || !(await isThere(insideLibrary(folder, copyPath(id))))) return null;
  return { file: clippingPath(id), fault: 'clipping-missing', message: `The clipping ${id} is gone, though it was not removed in Dateline: its file was set aside as damaged, or taken away by another program. A good copy is kept as ${copyPath(id)}.` };
}

/** Null for what cannot be read, too: that is told with the documents. */
async function bytesAt(folder: string, path: string): Promise<Buffer | null> {
  return readIfThere(insideLibrary(folder, path)).catch(() => null);
}

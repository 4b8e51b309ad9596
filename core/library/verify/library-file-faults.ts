import type { LibraryFault } from '../../model/library-fault';
import { newestLibraryBackup } from '../backups';
import { insideLibrary } from '../inside-library';
import { LIBRARY_FILE } from '../layout';
import { LIBRARY_KIND } from '../storage/document-kind';
import { parseDocument } from '../storage/parse-document';
import { readIfThere } from '../storage/read-if-there';
import { unreadable } from './unreadable';

/** What is wrong with library.json. */
export async function* libraryFileFaults(folder: string): AsyncGenerator<LibraryFault> {
  const path = insideLibrary(folder, LIBRARY_FILE);
  let bytes: Buffer | null;
  try {
    bytes = await readIfThere(path);
  } catch (error) {
    yield unreadable(LIBRARY_FILE, error);
    return;
  }
  const parsed = bytes === null ? null : parseDocument(LIBRARY_KIND, bytes.toString('utf8'));
  if (parsed?.state === 'good') return;
  if (parsed?.state === 'newer') {
    yield { file: LIBRARY_FILE, fault: 'newer', message: 'It was written by a newer Dateline. Update Dateline to change this library.' };
    return;
  }
  const backup = await newestLibraryBackup(folder);
  const remedy = backup === null ? 'It can be put together from the clippings and reviews.' : `The backup of ${backup.day} can take its place.`;
  const reason = parsed === null ? 'it is missing' : parsed.reason;
  yield { file: LIBRARY_FILE, fault: 'damaged', message: `It cannot be used: ${reason}. ${remedy} No clipping and no review is affected.` };
}

import { readFile } from 'node:fs/promises';
import type { LibraryFault } from '../../model/library-fault';
import { newestLibraryBackup } from '../backups';
import { insideLibrary } from '../inside-library';
import { LIBRARY_FILE } from '../layout';
import { isMissing } from '../storage/io-error';
import { LIBRARY_KIND } from '../storage/document-kind';
import { parseDocument } from '../storage/parse-document';
import { unreadable } from './unreadable';

/** What is wrong with library.json. */
export async function* libraryFileFaults(folder: string): AsyncGenerator<LibraryFault> {
  const path = insideLibrary(folder, LIBRARY_FILE);
  let text: string | null;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (!isMissing(error)) {
      yield unreadable(LIBRARY_FILE, error);
      return;
    }
    text = null;
  }
  const parsed = text === null ? null : parseDocument(LIBRARY_KIND, text);
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

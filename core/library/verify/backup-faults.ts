import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryFault } from '../../model/library-fault';
import { backupDays } from '../backups';
import { namesIn } from '../document-files';
import { insideLibrary } from '../inside-library';
import { BACKUPS_FOLDER, idOfFile, LIBRARY_FILE, REVIEWS_FOLDER } from '../layout';
import { LIBRARY_KIND, REVIEW_KIND, type DocumentKind, type Enveloped } from '../storage/document-kind';
import { parseDocument } from '../storage/parse-document';

/** Backups that hold a damaged file: they would be of no use on the day they are needed. */
export async function* backupFaults(folder: string): AsyncGenerator<LibraryFault> {
  for (const day of await backupDays(folder)) {
    const root = insideLibrary(folder, BACKUPS_FOLDER, day);
    for (const name of await namesIn(root)) {
      if (name === LIBRARY_FILE && !(await isWhole(join(root, name), LIBRARY_KIND))) yield fault(day, name);
    }
    for (const name of await namesIn(join(root, REVIEWS_FOLDER))) {
      if (idOfFile(name) !== null && !(await isWhole(join(root, REVIEWS_FOLDER, name), REVIEW_KIND))) yield fault(day, `${REVIEWS_FOLDER}/${name}`);
    }
  }
}

async function isWhole<T extends Enveloped>(path: string, kind: DocumentKind<T>): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return parseDocument(kind, text).state !== 'damaged';
}

function fault(day: string, name: string): LibraryFault {
  return { file: `${BACKUPS_FOLDER}/${day}/${name}`, fault: 'backup-damaged', message: `This copy in the backup of ${day} is damaged. The library itself is not affected.` };
}

import { open, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Id } from '../../model/id';
import { DatelineError } from '../../model/dateline-error';
import { insideLibrary } from '../inside-library';
import { clippingPath, copyPath } from '../layout';
import { withDocument } from '../storage/document-handle';
import { CLIPPING_KIND } from '../storage/document-kind';
import { stampOf, type FileStamp } from '../storage/file-stamp';
import { writeFailure } from '../storage/io-error';
import { parseDocument } from '../storage/parse-document';
import { readIfThere } from '../storage/read-if-there';
import { retryBusy } from '../storage/retry-busy';
import { ensureFolder } from '../storage/sync-folder';
import { temporaryName } from '../storage/temporary-file';
import { isWhole } from './clipping-copy';

/** Milliseconds by which the time of a copy may differ from that of its source: systems round what they are given. */
const ROUNDED = 0.01;

/** Whether nothing is to be copied: the copy is of the file as it now is, by their sizes and times, or there is no file that can be looked at. */
export async function isCopied(folder: string, id: Id): Promise<boolean> {
  const stampAt = (path: string): Promise<FileStamp | null> => stampOf(insideLibrary(folder, path)).catch(() => null);
  const [source, copy] = await Promise.all([stampAt(clippingPath(id)), stampAt(copyPath(id))]);
  return source === null || (copy?.size === source.size && Math.abs(copy.modified - source.modified) < ROUNDED);
}

/**
 * Copies a clipping as its file now is. A file that is damaged or gone leaves the copy that there is, and so does one
 * that cannot be read now.
 * @throws DatelineError `disk-full` or `io` if the copy cannot be written
 */
export async function copyClipping(folder: string, id: Id): Promise<void> {
  const path = insideLibrary(folder, copyPath(id));
  await withDocument(path, CLIPPING_KIND, async () => {
    const source = await readSource(insideLibrary(folder, clippingPath(id)));
    if (source === null) return;
    const copy = await readIfThere(path).catch(() => null);
    if (copy?.equals(source.bytes) === true) await carryTime(path, source.stamp);
    else if (mayTakeItsPlace(source.bytes, copy, id)) await writeCopy(path, source);
  });
}

interface Source {
  bytes: Buffer;
  stamp: FileStamp;
}

async function readSource(path: string): Promise<Source | null> {
  try {
    // The stamp first: if the file changes in between, the copy has an older one than it, and is made again.
    const stamp = await stampOf(path);
    const bytes = stamp === null ? null : await readIfThere(path);
    return stamp === null || bytes === null ? null : { bytes, stamp };
  } catch {
    return null;
  }
}

/**
 * Whether what a clipping's file holds is worth more than its copy. A file of a newer version cannot be compared with its
 * checksum, and one bit makes an older one of it: only a later revision is believed to be newer than a good copy.
 */
function mayTakeItsPlace(source: Buffer, copy: Buffer | null, id: Id): boolean {
  const parsed = parseDocument(CLIPPING_KIND, source.toString('utf8'));
  if (!isWhole(parsed, id)) return false;
  if (parsed.state !== 'newer' || copy === null) return true;
  const former = parseDocument(CLIPPING_KIND, copy.toString('utf8'));
  return former.state !== 'good' || Number(parsed.raw.revision) > former.document.revision;
}

/** Synced before it gets its name, as nobody would read it again before the day it is needed; the name itself may be lost in a power cut, and is made again then. */
async function writeCopy(path: string, { bytes, stamp }: Source): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await ensureFolder(dirname(path));
    await writeSynced(temporary, bytes, stamp);
    if (!(await readFile(temporary)).equals(bytes)) throw new DatelineError('io', `The copy ${path} was not written as it should be. The clipping itself is not affected; look after that disk.`);
    await retryBusy(() => rename(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(error, path);
  }
}

async function writeSynced(path: string, bytes: Buffer, { modified }: FileStamp): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.utimes(modified / 1000, modified / 1000);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function carryTime(path: string, { modified }: FileStamp): Promise<void> {
  try {
    await utimes(path, modified / 1000, modified / 1000);
  } catch (error) {
    throw writeFailure(error, path);
  }
}

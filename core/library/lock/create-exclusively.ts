import { link, open, rm } from 'node:fs/promises';
import { systemCode } from '../storage/io-error';
import { temporaryName } from '../storage/temporary-file';

/**
 * Makes a file that is whole from its first moment: one that a kill left empty would keep everybody out for a while.
 * @returns false if there is one already
 * @throws the error of the system
 */
export async function createExclusively(path: string, text: string): Promise<boolean> {
  const temporary = temporaryName(path);
  try {
    await writeNew(temporary, text);
    return await linked(temporary, path, text);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function linked(from: string, to: string, text: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    // Not there any more: a Dateline that has just opened took it for left.
    if (['EEXIST', 'ENOENT'].includes(systemCode(error) ?? '')) return false;
  }
  // The file system knows no links.
  try {
    await writeNew(to, text);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    // On a full disk: an empty lock would keep everybody out.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

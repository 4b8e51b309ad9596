import { openPromise, type ZipFile } from 'yauzl';
import { DatelineError } from '../model/dateline-error';

/**
 * Opens a ZIP file to read its entries one after another; each is held to the size that it states.
 * @param damaged makes the failure for what is no ZIP file
 * @throws DatelineError `not-found`, or what `damaged` makes
 */
export async function openZip(file: string, damaged: (cause: unknown) => DatelineError): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false, lazyEntries: true, validateEntrySizes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new DatelineError('not-found', `There is no file ${file}.`, { cause: error });
    throw damaged(error);
  }
}

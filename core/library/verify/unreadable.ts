import type { LibraryFault } from '../../model/library-fault';
import { readFailure } from '../storage/io-error';

/** The fault of a file that the system does not let us read. */
export function unreadable(file: string, error: unknown): LibraryFault {
  return { file, fault: 'unreadable', message: readFailure(error, file).message };
}

import type { Library } from '../library/library';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { dropText, type DropContext } from './drop-text';

/**
 * Drops one of several texts, as `dropText` does.
 * @returns why it had to stay; null if it was dropped
 * @throws what is wrong with the disk, as it would stand against the others too
 */
export async function dropOrLeave(library: Library, id: Id, context: DropContext): Promise<DatelineError | null> {
  try {
    await dropText(library, id, context);
    return null;
  } catch (error) {
    if (!(error instanceof DatelineError) || error.code === 'disk-full' || error.code === 'io') throw error;
    return error;
  }
}

import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { LibraryFault } from '../../model/library-fault';
import { LibraryContext } from '../library-context';
import { OriginalStore } from '../original-store';
import { unreadable } from './unreadable';

/** Whether the original of a clipping is there, with the bytes that were captured. */
export async function originalFaults(folder: string, { id, original }: Clipping): Promise<LibraryFault[]> {
  const file = original.path;
  try {
    await new OriginalStore(new LibraryContext(folder, 'It is only looked at.')).read(original);
    return [];
  } catch (error) {
    if (!(error instanceof DatelineError)) return [unreadable(file, error)];
    switch (error.code) {
      case 'not-found':
        return [{ file, fault: 'original-missing', message: `The original of the clipping ${id} is gone. The clipping's text is as it was captured.` }];
      case 'damaged':
        return [{ file, fault: 'original-changed', message: `The original of the clipping ${id} is not the one that was captured any more. The clipping's text is as it was.` }];
      default:
        return [{ file, fault: 'unreadable', message: error.message }];
    }
  }
}

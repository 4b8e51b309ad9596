import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import type { LibraryFault } from '../../model/library-fault';
import { LibraryContext } from '../library-context';
import { ORIGINALS_FOLDER, shard } from '../layout';
import { OriginalStore } from '../original-store';
import { originalsInPlace } from '../text-trash';
import { unreadable } from './unreadable';

/** Whether the original of a clipping is there, with the bytes that were captured; or is not, if its text was dropped. */
export async function originalFaults(folder: string, { id, original, dropped }: Clipping): Promise<LibraryFault[]> {
  const file = original.path;
  if (dropped !== undefined) return keptFaults(folder, id);
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

async function keptFaults(folder: string, id: Id): Promise<LibraryFault[]> {
  const names = await originalsInPlace(folder, id);
  return names.map((name) => ({ file: `${ORIGINALS_FOLDER}/${shard(id)}/${name}`, fault: 'original-kept', message: `The text of the clipping ${id} was dropped, but its original is still there. Opening the library puts it into the trash.` }));
}

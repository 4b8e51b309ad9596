import type { Clipping } from '../../model/clipping';
import type { LibraryFault } from '../../model/library-fault';
import { insideLibrary } from '../inside-library';
import { pictureFilePath } from '../layout';
import { readIfThere } from '../storage/read-if-there';
import { sha256 } from '../storage/sha256';
import { unreadable } from './unreadable';

/** Whether the pictures of a clipping are there, with the bytes that their names are the hashes of. */
export async function pictureFaults(folder: string, { id, blocks }: Clipping): Promise<LibraryFault[]> {
  const names = new Set(blocks.flatMap((block) => (block.type === 'figure' && block.file !== undefined ? [block.file.name] : [])));
  // One that is named like its clipping is its original, which is looked at as such.
  const own = [...names].filter((name) => !name.startsWith(`${id}.`));
  return (await Promise.all(own.map((name) => faultsOf(folder, id, name)))).flat();
}

async function faultsOf(folder: string, id: string, name: string): Promise<LibraryFault[]> {
  const file = pictureFilePath(id, name);
  try {
    const bytes = await readIfThere(insideLibrary(folder, file));
    if (bytes === null) return [{ file, fault: 'original-missing', message: `A picture of the clipping ${id} is gone. The clipping's text is as it was.` }];
    if (sha256(bytes) === name.split('.', 1)[0]) return [];
    return [{ file, fault: 'original-changed', message: `A picture of the clipping ${id} is not the one that was captured any more. The clipping's text is as it was.` }];
  } catch (error) {
    return [unreadable(file, error)];
  }
}

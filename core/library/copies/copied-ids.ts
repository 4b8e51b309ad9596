import { join } from 'node:path';
import type { Id } from '../../model/id';
import { isShard, namesIn } from '../document-files';
import { insideLibrary } from '../inside-library';
import { COPIES_FOLDER, idOfFile, shard } from '../layout';

/** The clippings of which there are copies, a folder of them at a time. */
export async function* copiedIds(folder: string): AsyncGenerator<Id[]> {
  const root = insideLibrary(folder, COPIES_FOLDER);
  for (const name of (await namesIn(root)).filter(isShard).sort()) {
    yield (await namesIn(join(root, name))).map(idOfFile).filter((id) => id !== null && shard(id) === name) as Id[];
  }
}

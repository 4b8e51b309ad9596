import { join } from 'node:path';
import type { LibraryFault } from '../../model/library-fault';
import { clippingShards, isShard, namesIn } from '../document-files';
import { insideLibrary } from '../inside-library';
import { CLIPPINGS_FOLDER, COPIES_FOLDER, idOfFile, ORIGINALS_FOLDER, TRASH_FOLDER } from '../layout';

/** Originals that no clipping has: what a capture left that was killed between the two, or of a clipping that was lost. */
export async function* orphanFaults(folder: string): AsyncGenerator<LibraryFault> {
  const root = insideLibrary(folder, ORIGINALS_FOLDER);
  for (const shard of (await namesIn(root)).filter(isShard).sort()) {
    // First the originals: a clipping that is captured meanwhile has its original before it is there itself.
    const names = await namesIn(join(root, shard));
    const known = await idsIn(folder, shard);
    for (const name of names) {
      const id = /^([0-9a-f]{8,32})(?:\.|$)/.exec(name)?.[1];
      if (id === undefined || known.has(id)) continue;
      yield { file: `${ORIGINALS_FOLDER}/${shard}/${name}`, fault: 'original-orphaned', message: 'No clipping has this original. Clip the file again if it is wanted.' };
    }
  }
}

/** Of the clippings in a folder and its counterpart in the trash, those that were set aside as damaged or have a copy too. */
async function idsIn(folder: string, shard: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const root of [folder, insideLibrary(folder, TRASH_FOLDER)]) {
    if (!(await clippingShards(root)).includes(shard)) continue;
    for (const name of await namesIn(join(root, CLIPPINGS_FOLDER, shard))) ids.add(name.split('.', 1)[0] ?? name);
  }
  // A clipping that is gone comes back from its copy, and wants its original then.
  for (const name of await namesIn(insideLibrary(folder, COPIES_FOLDER, shard))) ids.add(idOfFile(name) ?? '');
  return ids;
}

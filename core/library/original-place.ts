import type { Id } from '../model/id';
import { namesIn } from './document-files';
import { insideLibrary } from './inside-library';
import { ORIGINALS_FOLDER, originalPath, shard } from './layout';

/** Where the original of a clipping lies whose file cannot say it any more, relative to the library; null if there is none. */
export async function originalPathOf(folder: string, id: Id): Promise<string | null> {
  const names = await namesIn(insideLibrary(folder, ORIGINALS_FOLDER, shard(id)));
  const extensions = names.flatMap((name) => (name.startsWith(`${id}.`) ? [name.slice(id.length + 1)] : []));
  const extension = extensions.find((one) => /^[a-z0-9]{1,10}$/.test(one));
  return extension === undefined ? null : originalPath(id, extension);
}

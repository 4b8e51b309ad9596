import type { Id } from '../../model/id';
import { insideLibrary } from '../inside-library';
import { clippingPath, TRASH_FOLDER } from '../layout';
import { isThere } from '../storage/is-there';

/** Whether a clipping is where it belongs, in the library or in its trash, whole or not. */
export async function isInPlace(folder: string, id: Id): Promise<boolean> {
  for (const path of [clippingPath(id), `${TRASH_FOLDER}/${clippingPath(id)}`]) if (await isThere(insideLibrary(folder, path))) return true;
  return false;
}

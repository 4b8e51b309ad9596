import type { Id } from '../../model/id';
import { clippingPath, idOfFile } from '../layout';
import type { LibraryContext } from '../library-context';
import { goodCopyOf } from './clipping-copy';
import { isInPlace } from './is-in-place';

const MARK = '.json.damaged-';

/**
 * Tells of the clippings that were set aside as damaged, by an earlier program too, and are in their place nowhere while
 * they have a good copy: nobody has brought them back yet.
 * @param names in a folder of clippings
 */
export async function reportSetAside(context: LibraryContext, names: readonly string[]): Promise<void> {
  const { folder } = context;
  const known = new Set(context.problems.map(({ setAside }) => setAside));
  for (const [id, name] of newestOf(names)) {
    const copy = known.has(name) || (await isInPlace(folder, id)) ? null : await goodCopyOf(folder, id);
    if (copy === null) continue;
    context.report({ kind: 'damaged', file: clippingPath(id), setAside: name, message: `The clipping ${id} was found damaged and was set aside as ${name}. A good copy is kept as ${copy}.`, copy, clippingId: id });
  }
}

/** Of each clipping the file that was set aside last. */
function newestOf(names: readonly string[]): Map<Id, string> {
  const newest = new Map<Id, string>();
  for (const name of names.filter((one) => one.includes(MARK)).sort()) {
    const id = idOfFile(`${name.slice(0, name.indexOf(MARK))}.json`);
    if (id !== null) newest.set(id, name);
  }
  return newest;
}

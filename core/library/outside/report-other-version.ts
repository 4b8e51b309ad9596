import type { Id } from '../../model/id';
import { insideLibrary } from '../inside-library';
import { clippingPath } from '../layout';
import type { LibraryContext } from '../library-context';
import { isThere } from '../storage/is-there';
import { otherVersionOf } from './other-versions';

/** Tells that another version of a clipping lies beside it. @param name of its file */
export function reportOtherVersion(context: LibraryContext, id: Id, name: string, message: string): void {
  context.report({ kind: 'two-versions', file: clippingPath(id), setAside: name, message, clippingId: id });
}

/**
 * Tells of all versions of clippings that lie beside the one in use, as nobody has looked at both yet.
 * @param names in a folder of clippings
 */
export async function reportOtherVersions(context: LibraryContext, names: readonly string[]): Promise<void> {
  const known = new Set(context.problems.map(({ setAside }) => setAside));
  for (const name of names) {
    const id = otherVersionOf(name);
    if (id === null || known.has(name) || !(await isThere(insideLibrary(context.folder, clippingPath(id))))) continue;
    reportOtherVersion(context, id, name, 'This clipping was changed in two places. What each of them changed was put together; the other version lies beside it until you have looked at both.');
  }
}

import type { LibraryFault } from '../../model/library-fault';
import type { Library } from '../library';
import { verifyLibrary } from './verify-library';
import type { VerifyOptions } from './verify-options';

/**
 * Looks at every file of a library that is open here and goes on being used. What one look finds may be a change under
 * way: a clipping between its file and the index, an original that was deleted a moment after its clipping was read.
 * So what was found is looked for once more when all saves are done, and only what both looks agree on is a fault.
 *
 * @param onSecondLook told when a second look begins
 * @throws DatelineError `no-library`, `cancelled`
 */
export async function verifyOpenLibrary(library: Library, options: VerifyOptions = {}, onSecondLook?: () => void): Promise<LibraryFault[]> {
  await library.atRest();
  const first = await verifyLibrary(library.folder, options);
  if (first.length === 0) return [];
  onSecondLook?.();
  await library.atRest();
  const known = new Set(first.map(keyOf));
  return (await verifyLibrary(library.folder, options)).filter((fault) => known.has(keyOf(fault)));
}

function keyOf({ file, fault }: LibraryFault): string {
  return `${fault} ${file}`;
}

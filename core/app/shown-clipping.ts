import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import { withOutlet } from '../outlets/with-outlet';

/**
 * A clipping as it is shown: with its outlet under the library's name for it. Not to be saved.
 * @throws DatelineError `not-found`
 */
export async function shownClipping(library: Library, id: Id): Promise<Clipping> {
  return withOutlet(await library.clippings.get(id), library.document.outlets);
}

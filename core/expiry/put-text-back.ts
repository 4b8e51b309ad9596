import type { Library } from '../library/library';
import { keptText, settleText } from '../library/text-trash';
import type { Id } from '../model/id';
import { withText } from './with-text';

/**
 * Gives a clipping the text back that was dropped, with its original; what was done with it since stays.
 * @throws DatelineError `not-found` if the trash does not have the text, or the library the clipping; `conflict`, `damaged`
 */
export async function putTextBack(library: Library, id: Id): Promise<void> {
  const whole = await keptText(library.folder, id);
  await library.clippings.changeOnDisk(id, (clipping) => (clipping.dropped === undefined ? clipping : withText(clipping, whole)));
  await settleText(library.folder, id);
}

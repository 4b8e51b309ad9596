import type { Library } from '../../library/library';
import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';

/** Words that are about to be saved, and those that they were typed over. */
export interface Typed {
  is: string | undefined;
  was: string | undefined;
}

/**
 * Keeps a clipping as it is beside itself when somebody else has written other words meanwhile into one of the fields
 * that are about to be saved: who typed has not seen them.
 * @param inClipping the fields by their place in a clipping
 */
export async function keepUnseen(library: Library, id: Id, fields: readonly (Typed & { inClipping(clipping: Clipping): string | undefined })[]): Promise<void> {
  if (!fields.some(({ was }) => was !== undefined)) return;
  const outside = await library.clippings.lastWrittenOutside(id);
  if (outside === null) return;
  const clipping = await library.clippings.get(id);
  const isUnseen = fields.some(({ is, was, inClipping }) => {
    const now = inClipping(clipping);
    // Words that differ from those typed over, but are this window's own, come from undo.
    return is !== undefined && was !== undefined && now !== was && now !== is && now === inClipping(outside);
  });
  if (isUnseen) await library.clippings.keepVersion(id);
}

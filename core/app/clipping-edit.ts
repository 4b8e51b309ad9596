import type { ReadAgain } from '../capture/read-again';
import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';

/** What a person adds to or corrects on a clipping, and what reading its original again changes. */
export type ClippingPatch = Partial<
  Pick<Clipping, 'status' | 'read' | 'sectionId' | 'tone' | 'toneSubject' | 'tags' | 'note' | 'thread' | 'summary' | 'translation' | 'metadata' | 'highlights' | 'family' | 'typed'> & ReadAgain
>;

/** A change of one clipping, with the values of the same fields before it. */
export interface ClippingEdit {
  id: Id;
  before: ClippingPatch;
  after: ClippingPatch;
}

/** Saves the given fields of a clipping and leaves all others as they are. */
export function patchClipping(library: Library, id: Id, patch: ClippingPatch): Promise<ClippingEdit> {
  return changeClipping(library, id, () => patch);
}

/** Saves the fields that `patchOf` gives for a clipping as it is now. */
export async function changeClipping(library: Library, id: Id, patchOf: (clipping: Clipping) => ClippingPatch): Promise<ClippingEdit> {
  let edit: ClippingEdit = { id, before: {}, after: {} };
  await library.clippings.change(id, (clipping) => {
    const after = patchOf(clipping);
    const before = Object.fromEntries(
      Object.keys(after).map((key) => [key, clipping[key as keyof ClippingPatch]]),
    ) as ClippingPatch;
    edit = { id, before, after };
    return { ...clipping, ...after };
  });
  return edit;
}

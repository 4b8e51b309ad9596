import type { Library } from '../library/library';
import { DatelineError } from '../model/dateline-error';
import type { FamilyRuling } from '../model/clipping';
import type { Id } from '../model/id';
import { patchClipping, type ClippingEdit } from './clipping-edit';
import { severalAtOnce } from './several-at-once';

/**
 * Takes a clipping out of its family, for good: it is grouped with none by its wording any more, and no other one is
 * joined to it.
 * @returns the edits, for taking them back
 * @throws DatelineError `bad-input` if there are no copies of it
 */
export async function splitFromFamily(library: Library, id: Id): Promise<ClippingEdit[]> {
  const others = library.index.familyMembers(id).filter((member) => member.id !== id);
  if (others.length === 0) throw new DatelineError('bad-input', 'This clipping has no copies. Nothing was changed.');
  const edits = await severalAtOnce(others, async (other) => {
    const { family } = await library.clippings.get(other.id);
    if (family?.joined.includes(id) !== true) return null;
    return patchClipping(library, other.id, { family: { ...family, joined: family.joined.filter((one) => one !== id) } });
  });
  const own = await patchClipping(library, id, { family: { apart: true, joined: [] } });
  return [own, ...edits.filter((edit) => edit !== null)];
}

/**
 * Makes clippings copies of each other, whatever their wording: all others are joined to the first.
 * @returns the edits, for taking them back
 * @throws DatelineError `bad-input` if they are in one family as it is
 */
export async function joinFamily(library: Library, ids: readonly Id[]): Promise<ClippingEdit[]> {
  const [first, ...others] = [...new Set(ids)];
  if (first === undefined || others.length === 0) throw new DatelineError('bad-input', 'Select two clippings or more to join them. Nothing was changed.');
  const members = new Set(library.index.familyMembers(first).map((member) => member.id));
  const apart = others.filter((id) => !members.has(id));
  if (apart.length === 0) throw new DatelineError('bad-input', 'These clippings are copies of one story as it is. Nothing was changed.');
  await library.clippings.get(first);
  return severalAtOnce(apart, async (id) => {
    const { family } = await library.clippings.get(id);
    const ruling: FamilyRuling = { apart: family?.apart ?? false, joined: [...(family?.joined ?? []), first] };
    return patchClipping(library, id, { family: ruling });
  });
}

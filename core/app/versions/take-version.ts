import type { VersionPlace } from '../../contract/version-calls';
import { otherVersion } from '../../library/outside/other-versions';
import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import { changeClipping, type ClippingEdit, type ClippingPatch } from '../clipping-edit';
import { fittingPatch } from '../licences/fitting-patch';
import { nothingStandsOn } from '../nothing-stands-on';
import type { Session } from '../session';
import { PARTS } from './version-parts';

/**
 * Puts parts of another version of a clipping in the place of those in use.
 * @throws DatelineError `not-found` for a version that is not there any more; `conflict` for a text on which something stands
 */
export async function takeVersion(session: Session, id: Id, name: string, places: readonly VersionPlace[]): Promise<ClippingEdit> {
  const { library } = session;
  const other = await otherVersion(library.folder, id, name);
  if (places.some(({ part }) => part === 'text')) await mayTakeText(session, await library.clippings.get(id), other);
  return changeClipping(library, id, (clipping) => {
    const patch = places.reduce<ClippingPatch>((taken, place) => ({ ...taken, ...patchOf({ ...clipping, ...taken }, other, place) }), {});
    return fittingPatch({ ...clipping, ...patch }, patch);
  });
}

function patchOf(clipping: Clipping, other: Clipping, { part, highlightId }: VersionPlace): ClippingPatch {
  if (part !== 'highlight') return PARTS[part].patch(clipping, other);
  const theirs = other.highlights.find(({ id }) => id === highlightId);
  const known = clipping.highlights.some(({ id }) => id === highlightId);
  if (theirs === undefined) return { highlights: clipping.highlights.filter(({ id }) => id !== highlightId) };
  return { highlights: known ? clipping.highlights.map((mine) => (mine.id === highlightId ? theirs : mine)) : [...clipping.highlights, theirs] };
}

async function mayTakeText(session: Session, clipping: Clipping, other: Clipping): Promise<void> {
  if (clipping.dropped !== undefined || other.dropped !== undefined) throw new DatelineError('conflict', 'The text of one of both versions was dropped, as its licence had ended. Nothing was changed.');
  await nothingStandsOn(session, clipping);
}

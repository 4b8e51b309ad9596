import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import { resolvePassage } from '../passage-text';
import type { DraftContext } from './draft-context';

/** Copies that have the very words, one for each other outlet, in the order in which they were found. */
export function copiesWith(exact: string, clipping: Clipping, { copies, library }: DraftContext): Clipping[] {
  const outlets = new Set<string | null>([clipping.metadata.outlet.value, null]);
  return (copies.get(clipping.id) ?? []).flatMap((id: Id) => {
    const copy = library.clippings.get(id);
    const outlet = copy?.metadata.outlet.value ?? null;
    if (!copy || copy.status === 'discarded' || outlets.has(outlet)) return [];
    if (resolvePassage({ clippingId: id, exact }, copy).state !== 'found') return [];
    outlets.add(outlet);
    return [copy];
  });
}

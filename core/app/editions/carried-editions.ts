import { win32 } from 'node:path';
import type { CarriedEditions } from '../../bundle/carried-editions';
import { editionStateId } from '../../library/edition-state-id';
import type { Library } from '../../library/library';
import type { Clipping } from '../../model/clipping';
import type { EditionState } from '../../model/edition-state';
import type { Id } from '../../model/id';
import type { Review } from '../../model/review';

/**
 * The editions of a review as a bundle takes them along: their files by name alone, as a folder of this machine means
 * nothing on another one, and the states that are kept. Texts that the library has dropped are not handed on by them.
 */
export async function carriedEditions(library: Library, { id, editions }: Pick<Review, 'id' | 'editions'>): Promise<CarriedEditions> {
  const states = new Map<Id, EditionState>();
  const dropped = new Map<Id, Clipping | null>();
  for (const key of new Set(editions.flatMap(({ state }) => state ?? []))) {
    const state = await library.editions.find(id, key);
    if (state !== null) states.set(key, await withDroppedTexts(library, state, dropped));
  }
  return {
    editions: editions.map((edition) => ({
      ...edition,
      // Both ways of writing a path: a library may have been used on another system before.
      file: win32.basename(edition.file),
      ...(edition.state !== undefined && { state: states.get(edition.state)?.id ?? edition.state }),
    })),
    states: [...states.values()],
  };
}

/** @param dropped the clippings of the library whose texts it has dropped, as far as they were asked for; null for others */
async function withDroppedTexts(library: Library, state: EditionState, dropped: Map<Id, Clipping | null>): Promise<EditionState> {
  for (const { id } of state.clippings) {
    if (dropped.has(id)) continue;
    const present = await library.clippings.find(id);
    dropped.set(id, present?.dropped === undefined ? null : present);
  }
  const clippings = state.clippings.map((clipping) => (clipping.dropped === undefined ? dropped.get(clipping.id) : null) ?? clipping);
  if (clippings.every((clipping, index) => clipping === state.clippings[index])) return state;
  const held = { ...state, clippings };
  return { ...held, id: editionStateId(held) };
}

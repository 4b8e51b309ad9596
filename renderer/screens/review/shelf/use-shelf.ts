import { useMemo } from 'react';
import type { Id } from '../../../../core/model/id';
import type { Shelved } from '../../../../core/model/review';
import { changeFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import { moveOnShelf, nudgeOnShelf, shelfGroups, type ShelfGroup } from './shelf-groups';

export interface ShelfState {
  groups: ShelfGroup[];
  count: number;
  move(clippingId: Id, to: { sectionId: Id | null; before: Id | null }): void;
  nudge(clippingId: Id, by: -1 | 1): void;
  /** Puts a clipping on the shelf that is not there yet. */
  put(clippingId: Id): void;
  remove(clippingId: Id): void;
}

/** The shelf of the review and what can be done with it; each change is one step of the undo history. */
export function useShelf(): ShelfState {
  const { editor } = useReview();
  const sections = useField(editor, 'sections');
  const clippings = useField(editor, 'clippings');
  const groups = useMemo(() => shelfGroups(sections, clippings), [sections, clippings]);
  const set = (next: readonly Shelved[]) => {
    if (next !== clippings) changeFields(editor, { clippings: [...next] });
  };
  return {
    groups,
    count: clippings.length,
    move: (clippingId, to) => set(moveOnShelf(clippings, clippingId, to)),
    nudge: (clippingId, by) => set(nudgeOnShelf(groups, clippings, clippingId, by)),
    put: (clippingId) => set([...clippings, { clippingId, sectionId: null }]),
    remove: (clippingId) => set(clippings.filter((entry) => entry.clippingId !== clippingId)),
  };
}

import type { Id } from '../../../../core/model/id';
import type { Shelved } from '../../../../core/model/review';
import type { Section } from '../../../../core/model/section';

export interface ShelfGroup {
  /** `null` is the group of clippings without a section. */
  sectionId: Id | null;
  title: string | null;
  clippings: Shelved[];
}

/** The shelf as it is shown: every section in its order, then what stands in none. Order within a group is kept. */
export function shelfGroups(sections: readonly Section[], clippings: readonly Shelved[]): ShelfGroup[] {
  const known = new Set(sections.map((section) => section.id));
  const groups: ShelfGroup[] = sections.map(({ id, title }) => ({
    sectionId: id,
    title,
    clippings: clippings.filter((entry) => entry.sectionId === id),
  }));
  const rest = clippings.filter(({ sectionId }) => sectionId === null || !known.has(sectionId));
  return rest.length > 0 || sections.length === 0 ? [...groups, { sectionId: null, title: null, clippings: rest }] : groups;
}

/**
 * Moves a clipping to a section, before another clipping of it or to its end.
 * @returns the same list when it stands there already
 */
export function moveOnShelf(
  clippings: readonly Shelved[],
  clippingId: Id,
  to: { sectionId: Id | null; before: Id | null },
): readonly Shelved[] {
  if (to.before === clippingId || !clippings.some((entry) => entry.clippingId === clippingId)) return clippings;
  const rest = clippings.filter((entry) => entry.clippingId !== clippingId);
  const at = to.before === null ? -1 : rest.findIndex((entry) => entry.clippingId === to.before);
  const moved = { clippingId, sectionId: to.sectionId };
  const next = at < 0 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)];
  return JSON.stringify(next) === JSON.stringify(clippings) ? clippings : next;
}

/** Moves a clipping one place up or down; at the edge of its group to the near end of the next one. */
export function nudgeOnShelf(groups: readonly ShelfGroup[], clippings: readonly Shelved[], clippingId: Id, by: -1 | 1): readonly Shelved[] {
  const own = groups.findIndex((group) => group.clippings.some((entry) => entry.clippingId === clippingId));
  const group = groups[own];
  if (!group) return clippings;
  const target = group.clippings.findIndex((entry) => entry.clippingId === clippingId) + by;
  const next = groups[own + by];
  if (target < 0 || target >= group.clippings.length) {
    return next ? moveOnShelf(clippings, clippingId, { sectionId: next.sectionId, before: by < 0 ? null : (next.clippings[0]?.clippingId ?? null) }) : clippings;
  }
  const before = group.clippings[by < 0 ? target : target + 1]?.clippingId ?? null;
  return moveOnShelf(clippings, clippingId, { sectionId: group.sectionId, before });
}

/** Which clippings are selected. The active one is read; keys and buttons act on all of `ids`. */
export interface Selection {
  active: string | null;
  /** Where a range begins that Shift extends. */
  anchor: string | null;
  ids: ReadonlySet<string>;
}

export const NOTHING: Selection = { active: null, anchor: null, ids: new Set() };

export function only(id: string): Selection {
  return { active: id, anchor: id, ids: new Set([id]) };
}

/** Adds a clipping to the selection, or takes it out; the last one cannot be taken out. */
export function toggled({ active, anchor, ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.has(id)) return { active: id, anchor: id, ids: next.add(id) };
  next.delete(id);
  if (next.size === 0) return { active, anchor, ids };
  return { active: active === id ? ([...next].at(-1) ?? null) : active, anchor: anchor === id ? null : anchor, ids: next };
}

/** The clippings of a range, `active` being the end that moves. */
export function range(anchor: string, active: string, ids: Iterable<string>): Selection {
  return { anchor, active, ids: new Set(ids) };
}

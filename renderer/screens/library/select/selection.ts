/** Which clippings are selected. The active one is read; keys and buttons act on all of `ids`. */
export interface Selection {
  active: string | null;
  /** Where a range begins that Shift extends. */
  anchor: string | null;
  /** The row of the anchor when it was chosen, or -1: its page may have been left behind since. */
  anchorRow: number;
  ids: ReadonlySet<string>;
}

export const NOTHING: Selection = { active: null, anchor: null, anchorRow: -1, ids: new Set() };

export function only(id: string, row = -1): Selection {
  return { active: id, anchor: id, anchorRow: row, ids: new Set([id]) };
}

/** Adds a clipping to the selection, or takes it out; the last one cannot be taken out. */
export function toggled(selection: Selection, id: string, row = -1): Selection {
  const { active, anchor, ids } = selection;
  const next = new Set(ids);
  if (!next.has(id)) return { active: id, anchor: id, anchorRow: row, ids: next.add(id) };
  next.delete(id);
  if (next.size === 0) return selection;
  return { ...selection, active: active === id ? ([...next].at(-1) ?? null) : active, anchor: anchor === id ? null : anchor, ids: next };
}

/**
 * The clippings of a range, from the anchor to `to`.
 * @param ids those of the rows between where the anchor was and where `to` is; other clippings may have come or gone
 *   meanwhile, and a range whose anchor is not among them begins anew with `to`
 */
export function rangeTo({ anchor, anchorRow }: Selection, to: string, ids: readonly string[]): Selection {
  const [from, end] = [anchor === null ? -1 : ids.indexOf(anchor), ids.indexOf(to)];
  if (anchor === null || from < 0) return only(to);
  return { anchor, anchorRow, active: to, ids: new Set(ids.slice(Math.min(from, end), Math.max(from, end) + 1)) };
}

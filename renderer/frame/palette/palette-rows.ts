import { PALETTE_GROUPS, type PaletteGroup, type PaletteItem } from './palette-item';

/** A line of the palette: the name of a group, or an entry with its place among the entries. */
export type PaletteRow = { kind: 'group'; group: PaletteGroup } | { kind: 'item'; item: PaletteItem; index: number };

/** The entries group by group, under the names of their groups. */
export function paletteRows(items: readonly PaletteItem[]): PaletteRow[] {
  const rows: PaletteRow[] = [];
  let index = 0;
  for (const group of PALETTE_GROUPS) {
    const own = items.filter((item) => item.group === group);
    if (own.length > 0) rows.push({ kind: 'group', group });
    for (const item of own) rows.push({ kind: 'item', item, index: index++ });
  }
  return rows;
}

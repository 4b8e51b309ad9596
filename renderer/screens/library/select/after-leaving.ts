import type { ClippingList } from '../list/use-clipping-list';

/**
 * Which clipping to go on with when some leave the list: the next one that stays, else the one before.
 * @returns null when none is left
 */
export function afterLeaving(list: Pick<ClippingList, 'total' | 'at' | 'indexOf'>, active: string, leaving: ReadonlySet<string>): string | null {
  const from = list.indexOf(active);
  for (let index = from + 1; index < list.total; index++) {
    const item = list.at(index);
    // Beyond the loaded pages: nobody has scrolled there yet, so the way back is the better guess.
    if (!item) break;
    if (!leaving.has(item.id)) return item.id;
  }
  for (let index = from - 1; index >= 0; index--) {
    const item = list.at(index);
    if (item && !leaving.has(item.id)) return item.id;
  }
  return null;
}

import { keep, recall } from '../../components/kept';
import type { PaletteItem } from './palette-item';

const MOST = 6;

/** Under what the entries of a library are kept that were used last. */
export function recentKey(libraryId: string | undefined): string {
  return `palette ${libraryId ?? ''}`;
}

/** Remembers that an entry was used. */
export function remember(libraryId: string | undefined, item: PaletteItem): void {
  const former = recall<PaletteItem[]>(recentKey(libraryId)) ?? [];
  const bare: PaletteItem = { ...item, group: 'recent', name: { ...item.name, hits: [] }, detail: null };
  keep(recentKey(libraryId), [bare, ...former.filter(({ key }) => key !== item.key)].slice(0, MOST));
}

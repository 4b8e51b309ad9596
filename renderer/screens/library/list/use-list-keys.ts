import type { KeyboardEvent } from 'react';
import type { OpenCopies } from '../copies/use-open-copies';
import type { SelectedClippings } from '../select/use-selection';
import type { ClippingList } from './use-clipping-list';

interface Options {
  list: ClippingList;
  selection: SelectedClippings;
  copies: OpenCopies | null;
  /** Rows of one page, for Page Up and Page Down. */
  perPage: number;
  onRead(): void;
}

/** Moving in the list by keys while it has the focus; Shift extends the selection. */
export function useListKeys({ list, selection, copies, perPage, onRead }: Options): (event: KeyboardEvent) => void {
  const targets: Record<string, number> = {
    ArrowDown: selection.row + 1,
    ArrowUp: selection.row - 1,
    PageDown: selection.row + perPage,
    PageUp: selection.row - perPage,
    Home: 0,
    End: list.total - 1,
  };
  const isPlain = (event: KeyboardEvent) => !event.altKey && !event.ctrlKey && !event.metaKey;
  return (event) => {
    const plain = isPlain(event);
    const target = targets[event.key];
    if (plain && !event.shiftKey && moveAmongCopies(event.key, list, selection, copies)) {
      event.preventDefault();
    } else if (plain && target !== undefined) {
      event.preventDefault();
      void selection.moveTo(target, event.shiftKey);
    } else if (event.key === 'Escape' && selection.active !== null && selection.ids.size > 1) {
      event.preventDefault();
      selection.select(selection.active, selection.row);
    } else if (plain && event.key === 'Enter') {
      event.preventDefault();
      onRead();
    } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
      event.preventDefault();
      void selection.selectAll();
    }
  };
}

/** Opens and closes the copies of a story, and moves among them. @returns whether the key meant that */
function moveAmongCopies(key: string, list: ClippingList, selection: SelectedClippings, copies: OpenCopies | null): boolean {
  const { active } = selection;
  if (active === null || copies === null) return false;
  if (key === 'ArrowRight') {
    const row = list.at(list.indexOf(active));
    if (row === undefined || row.family === null || row.id !== active) return false;
    copies.open(active);
    return true;
  }
  if (copies.under === null) return false;
  const order = [copies.under, ...copies.copies.map(({ id }) => id)];
  const at = order.indexOf(active);
  if (at < 0) return false;
  if (key === 'ArrowLeft') {
    copies.close();
    selection.select(copies.under);
    return true;
  }
  const next = key === 'ArrowDown' ? order[at + 1] : key === 'ArrowUp' ? order[at - 1] : undefined;
  if (next === undefined) return false;
  selection.select(next);
  return true;
}

import type { KeyboardEvent } from 'react';
import type { SelectedClippings } from '../select/use-selection';
import type { ClippingList } from './use-clipping-list';

interface Options {
  list: ClippingList;
  selection: SelectedClippings;
  /** Rows of one page, for Page Up and Page Down. */
  perPage: number;
  onRead(): void;
}

/** Moving in the list by keys while it has the focus; Shift extends the selection. */
export function useListKeys({ list, selection, perPage, onRead }: Options): (event: KeyboardEvent) => void {
  const targets: Record<string, number> = {
    ArrowDown: selection.row + 1,
    ArrowUp: selection.row - 1,
    PageDown: selection.row + perPage,
    PageUp: selection.row - perPage,
    Home: 0,
    End: list.total - 1,
  };
  return (event) => {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const target = targets[event.key];
    if (plain && target !== undefined) {
      event.preventDefault();
      void selection.moveTo(target, event.shiftKey);
    } else if (event.key === 'Escape' && selection.active !== null && selection.ids.size > 1) {
      event.preventDefault();
      selection.select(selection.active);
    } else if (plain && event.key === 'Enter') {
      event.preventDefault();
      onRead();
    } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
      event.preventDefault();
      void selection.selectAll();
    }
  };
}

import type { KeyboardEvent } from 'react';
import type { SelectedClippings } from '../select/use-selection';
import type { ClippingList } from './use-clipping-list';

interface Options {
  list: ClippingList;
  selection: SelectedClippings;
  activeIndex: number;
  /** Rows of one page, for Page Up and Page Down. */
  perPage: number;
  onRead(): void;
}

/** Moving in the list by keys while it has the focus; Shift extends the selection. */
export function useListKeys({ list, selection, activeIndex, perPage, onRead }: Options): (event: KeyboardEvent) => void {
  const targets: Record<string, number> = {
    ArrowDown: activeIndex + 1,
    ArrowUp: activeIndex - 1,
    PageDown: activeIndex + perPage,
    PageUp: activeIndex - perPage,
    Home: 0,
    End: list.total - 1,
  };
  return (event) => {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const target = targets[event.key];
    if (plain && target !== undefined) {
      event.preventDefault();
      void selection.moveTo(target, event.shiftKey);
    } else if (plain && event.key === 'Enter') {
      event.preventDefault();
      onRead();
    } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
      event.preventDefault();
      void selection.selectAll();
    }
  };
}

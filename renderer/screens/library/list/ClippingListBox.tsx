import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyOptions } from '../copies/CopyOptions';
import type { OpenCopies } from '../copies/use-open-copies';
import type { SelectedClippings } from '../select/use-selection';
import { ClippingRow } from './ClippingRow';
import { useListKeys } from './use-list-keys';
import type { ClippingList } from './use-clipping-list';
import classes from './ClippingListBox.module.css';
import rowClasses from './ClippingRow.module.css';

/** Height of a row before it is measured, in CSS pixels. */
const ROW = 112;

interface Props {
  readonly list: ClippingList;
  readonly selection: SelectedClippings;
  /** The copies that are shown under a row; null when every copy has a row of its own. */
  readonly copies: OpenCopies | null;
  /** Names what the list shows; a new place begins at the top. */
  readonly place: string;
  readonly box: RefObject<HTMLDivElement | null>;
  /** Called for Enter and a double click. */
  onRead(): void;
  /** Called with the place of the pointer, or of the active row. */
  onMenu(at: { x: number; y: number }): void;
}

/** The clippings as a list box: only the rows in view exist. */
export function ClippingListBox({ list, selection, copies, place, box, onRead, onMenu }: Props) {
  const { t } = useTranslation('library');
  const virtual = useVirtualizer({
    count: list.total,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 6,
    // Until its box is measured: rows are then among what is drawn and laid out first.
    initialRect: { width: 0, height: window.innerHeight },
    // Heights are kept by row. Kept by clipping, those of a page that is let go would be forgotten: the rows in view
    // would move, other pages would be wanted, and so on without an end.
  });
  const rows = virtual.getVirtualItems();
  const { reveal } = list;
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useEffect(() => reveal(first, last), [reveal, first, last]);

  const { row: activeRow } = selection;
  useScrolling(virtual, activeRow, place);
  const keys = useListKeys({ list, selection, copies, perPage: Math.max(1, rows.length - 12), onRead });

  const onContextMenu = (event: React.MouseEvent) => {
    event.preventDefault();
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (row?.dataset.id && !selection.ids.has(row.dataset.id)) selection.select(row.dataset.id);
    const active = box.current?.querySelector('[data-active=true]')?.getBoundingClientRect();
    // Asked for by a key it comes without a row under the pointer.
    onMenu(row ? { x: event.clientX, y: event.clientY } : { x: (active?.left ?? 0) + 40, y: (active?.top ?? 0) + 40 });
  };
  const onClick = (event: React.MouseEvent<HTMLElement>, index: number) => {
    const id = event.currentTarget.dataset.id;
    if (!id) return;
    if (event.shiftKey) void selection.extendTo(index);
    else if (event.ctrlKey || event.metaKey) selection.toggle(id);
    else selection.select(id);
  };
  return (
    <div
      ref={box}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('list.label')}
      aria-multiselectable
      aria-activedescendant={activeRow >= first && activeRow <= last ? `clipping-${selection.active}` : undefined}
      onKeyDown={keys}
      onContextMenu={onContextMenu}
      onDoubleClick={onRead}
    >
      <div className={classes.inside} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const clipping = list.at(index);
          return (
            <div key={key} ref={virtual.measureElement} data-index={index} className={classes.place} role="presentation" style={{ transform: `translateY(${start}px)` }}>
              <div
                id={`clipping-${clipping?.id ?? index}`}
                className={rowClasses.row}
                role="option"
                aria-selected={clipping !== undefined && selection.ids.has(clipping.id)}
                aria-setsize={list.total}
                aria-posinset={index + 1}
                data-id={clipping?.id}
                data-active={clipping !== undefined && clipping.id === selection.active}
                data-read={clipping?.read}
                data-status={clipping?.status}
                onClick={(event) => onClick(event, index)}
              >
                <ClippingRow key={clipping?.id} clipping={clipping} copies={copies} />
              </div>
              {copies !== null && clipping !== undefined && copies.under === clipping.id && <CopyOptions copies={copies} selection={selection} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface Scroller {
  scrollToIndex(index: number, options?: { align?: 'auto' }): void;
  scrollToOffset(offset: number): void;
}

/** Keeps the active row in view, and begins each new place at the top. */
function useScrolling(virtual: Scroller, activeRow: number, place: string): void {
  const latest = useRef(virtual);
  useEffect(() => {
    latest.current = virtual;
  });
  const former = useRef(place);
  useEffect(() => {
    if (former.current !== place) latest.current.scrollToOffset(0);
    former.current = place;
  }, [place]);
  useEffect(() => {
    if (activeRow >= 0) latest.current.scrollToIndex(activeRow, { align: 'auto' });
  }, [activeRow]);
}

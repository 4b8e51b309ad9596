import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyOptions } from '../copies/CopyOptions';
import type { OpenCopies } from '../copies/use-open-copies';
import type { SelectedClippings } from '../select/use-selection';
import { glimpsed, passingView, type Sight } from './glimpse';
import { ListRow } from './ListRow';
import { PassingRows } from './PassingRows';
import { useListKeys } from './use-list-keys';
import { usePassing, useSight } from './use-passing';
import type { ClippingList } from './use-clipping-list';
import classes from './ClippingListBox.module.css';

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
  const drawn = usePassing(place);
  const { passing, glimpse } = drawn;
  const sight = sightOf(virtual, rows, list.total);
  useSight(drawn, place, sight, list);
  const at = (index: number) => list.at(index) ?? glimpsed(glimpse, index);
  const view = passing && sight !== null ? passingView(sight, list.at, glimpse) : null;
  const { reveal } = list;
  const [first, last] = view === null ? [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0] : [view.first, view.first + view.items.length - 1];
  useEffect(() => {
    if (!passing) reveal(first, last);
  }, [passing, reveal, first, last]);

  const { row: activeRow } = selection;
  useScrolling(virtual, activeRow, place);
  const keys = useListKeys({ list, selection, copies, perPage: Math.max(1, rows.length - 12), onRead });

  const onContextMenu = (event: React.MouseEvent) => {
    event.preventDefault();
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (row?.dataset.id && !selection.ids.has(row.dataset.id)) selection.select(row.dataset.id, row.ariaPosInSet === null ? undefined : Number(row.ariaPosInSet) - 1);
    const active = box.current?.querySelector('[data-active=true]')?.getBoundingClientRect();
    // Asked for by a key it comes without a row under the pointer.
    onMenu(row ? { x: event.clientX, y: event.clientY } : { x: (active?.left ?? 0) + 40, y: (active?.top ?? 0) + 40 });
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
      onScroll={drawn.onScroll}
      onMouseDown={drawn.onMouseDown}
      onContextMenu={onContextMenu}
      onDoubleClick={onRead}
    >
      <div className={classes.inside} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {view !== null ? (
          <PassingRows view={view} total={list.total} selection={selection} copies={copies} />
        ) : (
          rows.map(({ index, key, start }) => {
            const clipping = at(index);
            return (
              <div key={key} ref={virtual.measureElement} data-index={index} className={classes.place} role="presentation" style={{ transform: `translateY(${start}px)` }}>
                <ListRow index={index} clipping={clipping} total={list.total} selection={selection} copies={copies} />
                {copies !== null && clipping !== undefined && copies.under === clipping.id && <CopyOptions copies={copies} selection={selection} />}
              </div>
            );
          })
        )}
      </div>
    </div>
  );
}

/** Rows beyond those that should fill the list: some are lower than expected. */
const MORE = 2;

/** What is in view; null before anything was laid out. */
function sightOf({ range, scrollOffset }: Pick<Virtualizer<HTMLDivElement, Element>, 'range' | 'scrollOffset'>, rows: readonly VirtualItem[], total: number): Sight | null {
  const top = rows.find(({ index }) => index === range?.startIndex)?.start;
  if (range === null || top === undefined) return null;
  return { first: range.startIndex, last: Math.min(range.endIndex + MORE, total - 1), top, offset: scrollOffset ?? 0 };
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

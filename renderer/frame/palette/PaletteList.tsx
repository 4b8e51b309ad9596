import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Palette.module.css';
import type { PaletteItem } from './palette-item';
import { PaletteLine } from './PaletteLine';
import type { PaletteRow } from './palette-rows';

/** Heights of the lines, in CSS pixels; the style sheet has the same. */
const GROUP = 28;
const LINE = 34;
const TWO_LINES = 52;

interface Props {
  readonly rows: readonly PaletteRow[];
  /** Index of the entry that Enter picks. */
  readonly active: number;
  onPick(item: PaletteItem): void;
  onPoint(index: number): void;
}

/** The entries in their groups; only those in view exist. */
export function PaletteList({ rows, active, onPick, onPoint }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (at) => heightOf(rows[at]),
    getItemKey: (at) => keyOf(rows[at], at),
    overscan: 8,
    useFlushSync: false,
  });
  const activeRow = rows.findIndex((row) => row.kind === 'item' && row.index === active);
  useEffect(() => {
    // The first entry shows the name of its group as well.
    if (activeRow >= 0) virtual.scrollToIndex(activeRow === 1 ? 0 : activeRow, { align: 'auto' });
  }, [virtual, activeRow]);
  useEffect(() => virtual.measure(), [virtual, rows.length]);
  const count = rows.filter((row) => row.kind === 'item').length;
  return (
    <div ref={box} id="palette-list" className={classes.list} role="listbox" aria-label={t('palette.found')} tabIndex={-1}>
      <div className={classes.inside} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index: at, key, start, size }) => {
          const row = rows[at];
          if (!row) return null;
          const place = { height: size, transform: `translateY(${String(start)}px)` };
          if (row.kind === 'group') {
            return (
              <div key={key} className={classes.group} role="presentation" style={place}>
                {t(`palette.group.${row.group}`)}
              </div>
            );
          }
          return (
            <div
              key={key}
              id={`palette-${String(row.index)}`}
              className={classes.item}
              role="option"
              aria-selected={row.index === active}
              aria-setsize={count}
              aria-posinset={row.index + 1}
              style={place}
              onMouseMove={() => onPoint(row.index)}
              onClick={() => onPick(row.item)}
            >
              <PaletteLine item={row.item} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function heightOf(row: PaletteRow | undefined): number {
  if (row?.kind !== 'item') return GROUP;
  return row.item.detail === null ? LINE : TWO_LINES;
}

function keyOf(row: PaletteRow | undefined, at: number): string | number {
  if (row === undefined) return at;
  return row.kind === 'group' ? `group ${row.group}` : `${row.item.group} ${row.item.key}`;
}

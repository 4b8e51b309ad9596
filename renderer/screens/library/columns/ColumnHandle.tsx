import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnName, ColumnWidths } from './use-column-widths';
import classes from './Columns.module.css';

const STEP = 16;

interface Props {
  readonly name: ColumnName;
  readonly widths: ColumnWidths;
  /** `1` when the column stands before the handle, `-1` behind it. */
  readonly side: 1 | -1;
}

/** The line between two columns, to be drawn with the pointer or moved with ← and →. */
export function ColumnHandle({ name, widths, side }: Props) {
  const { t } = useTranslation('library');
  const width = widths.width(name);
  const { least, most, first } = widths.limits(name);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => widths.setWidth(name, width + side * (move.clientX - from));
    handle.onpointerup = () => {
      handle.onpointermove = null;
      handle.onpointerup = null;
    };
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    widths.setWidth(name, width + side * step);
  };
  return (
    <div
      className={classes.handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`columns.${name}`)}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => widths.setWidth(name, first)}
    />
  );
}

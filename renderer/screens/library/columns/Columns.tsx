import type { ReactNode } from 'react';
import { ColumnHandle } from './ColumnHandle';
import { useColumnWidths } from './use-column-widths';
import classes from './Columns.module.css';

interface Props {
  readonly side: ReactNode;
  readonly list: ReactNode;
  readonly reader: ReactNode;
  /** The notes, or null when they are not shown. */
  readonly notes: ReactNode;
  /** Whether the notes lie over the text, as there is no room beside it. */
  readonly narrow: boolean;
}

/** The panes of the library side by side. */
export function Columns({ side, list, reader, notes, narrow }: Props) {
  const widths = useColumnWidths(narrow);
  const beside = notes !== null && !narrow;
  const template = `${widths.width('side')}px 1px ${widths.width('list')}px 1px minmax(0, 1fr)${beside ? ` 1px ${widths.width('notes')}px` : ''}`;
  return (
    <div className={classes.columns} style={{ gridTemplateColumns: template }}>
      {side}
      <ColumnHandle name="side" widths={widths} side={1} />
      <div className={classes.pane}>{list}</div>
      <ColumnHandle name="list" widths={widths} side={1} />
      {reader}
      {beside && <ColumnHandle name="notes" widths={widths} side={-1} />}
      {notes !== null && (narrow ? <div className={classes.floating}>{notes}</div> : notes)}
    </div>
  );
}

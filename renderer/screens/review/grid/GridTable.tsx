import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridCell, GridRow, StatementGrid } from '../../../editor/statement-grid';
import classes from './Grid.module.css';

interface Props {
  readonly grid: StatementGrid;
  sectionName(row: GridRow): string;
  readonly chosen: GridCell | null;
  onChoose(row: GridRow, cell: GridCell): void;
}

const STEPS: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The table of sections and outlets; the arrow keys go from cell to cell. */
export function GridTable({ grid, sectionName, chosen, onChoose }: Props) {
  const { t } = useTranslation('review');
  const { outlets, rows } = grid;
  return (
    <div className={classes.scroll} tabIndex={-1}>
      <table className={classes.table} onKeyDown={moveFocus}>
        <thead>
          <tr>
            <th scope="col">{t('grid.section')}</th>
            {outlets.map((outlet) => (
              <th key={outlet} scope="col" dir="auto">
                {outlet}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.sectionId ?? 'lead'}>
              <th scope="row">{sectionName(row)}</th>
              {row.cells.map((cell, column) => (
                <td key={cell.outlet} data-cell={`${at} ${column}`} data-strength={Math.min(4, cell.said.length)}>
                  <Cell cell={cell} section={sectionName(row)} pressed={cell === chosen} onChoose={() => onChoose(row, cell)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('grid.total')}</th>
            {outlets.map((outlet, at) => (
              <td key={outlet}>{new Set(rows.flatMap(({ cells }) => cells[at]?.said.map(({ from }) => from) ?? [])).size}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cell({ cell, section, pressed, onChoose }: { readonly cell: GridCell; readonly section: string; readonly pressed: boolean; readonly onChoose: () => void }) {
  const { t } = useTranslation('review');
  const { outlet, said, silent } = cell;
  if (said.length > 0) {
    return (
      <button type="button" aria-pressed={pressed} aria-label={t('grid.cell', { outlet, section, count: said.length })} onClick={onChoose}>
        {said.length}
      </button>
    );
  }
  const label = t(silent ? 'grid.silentLabel' : 'grid.noneLabel', { outlet, section });
  return (
    <span className={silent ? classes.silent : classes.nothing} title={label}>
      <span aria-hidden>{silent ? t('grid.silent') : '–'}</span>
      <span className={classes.unseen}>{label}</span>
    </span>
  );
}

/** Goes to the nearest cell with statements in the direction of the arrow. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
  if (!step || here === undefined) return;
  event.preventDefault();
  let [row = 0, column = 0] = here.split(' ').map(Number);
  for (;;) {
    row += step[0];
    column += step[1];
    const cell = event.currentTarget.querySelector(`[data-cell="${row} ${column}"]`);
    if (!cell) return;
    const button = cell.querySelector('button');
    if (button) return button.focus();
  }
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewDocument } from '../../../../core/model/review-document';
import { Dialog } from '../../../components/Dialog';
import { goToPosition } from '../../../editor/go-to-position';
import { reviewFields } from '../../../editor/review-fields';
import { statementGrid, type GridCell, type GridRow, type StatementGrid } from '../../../editor/statement-grid';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import classes from './Grid.module.css';
import { GridTable } from './GridTable';

/** Who said what and who stayed silent, of the text as it is when the dialog opens. */
export function GridDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('review');
  const { editor, sources } = useReview();
  const known = useSources(sources);
  const [chosen, setChosen] = useState<{ row: GridRow; cell: GridCell } | null>(null);
  const grid = useMemo((): StatementGrid => {
    const document = reviewDocument.safeParse(editor.state.doc.toJSON());
    const { sections, clippings } = reviewFields(editor.state);
    return document.success ? statementGrid({ document: document.data, sections, clippings, sources: known, unknownOutlet: t('unknownOutlet') }) : { outlets: [], rows: [] };
  }, [editor, known, t]);
  const sectionName = (row: GridRow) => row.title ?? t('grid.lead');
  return (
    <Dialog opened onClose={onClose} title={t('grid.title')} size="min(1100px, 92vw)" overlayProps={{ backgroundOpacity: 0.25 }}>
      {grid.outlets.length === 0 ? (
        <p className={classes.quiet}>{t('grid.none')}</p>
      ) : (
        <>
          <GridTable grid={grid} sectionName={sectionName} chosen={chosen?.cell ?? null} onChoose={(row, cell) => setChosen({ row, cell })} />
          {chosen === null ? (
            <p className={classes.quiet}>{t('grid.choose')}</p>
          ) : (
            <section className={classes.statements} aria-label={t('grid.statements', { outlet: chosen.cell.outlet, section: sectionName(chosen.row) })}>
              <h3>{t('grid.statements', { outlet: chosen.cell.outlet, section: sectionName(chosen.row) })}</h3>
              <ul>
                {chosen.cell.said.map(({ text, from, to }) => (
                  <li key={from}>
                    <button
                      type="button"
                      onClick={() => {
                        onClose();
                        // Behind the dialog's own return of the focus.
                        setTimeout(() => goToPosition(editor, from, to));
                      }}
                    >
                      {text}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Dialog>
  );
}

import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../client/use-answer';
import { Notice } from '../../../components/Notice';
import { PdfPages } from '../../../components/pdf/PdfPages';
import { usePdf } from '../../../components/pdf/use-pdf';
import classes from './Reader.module.css';

/** The pages of the PDF that a clipping was made of, as they were printed. */
export function OriginalPages({ id }: { readonly id: string }) {
  const { t } = useTranslation('library');
  const answer = useAnswer('clippings.originalPdf', { id });
  const { pdf, problem } = usePdf(answer.data?.pdf ?? null);
  const wrong = answer.error?.message ?? (problem === null ? null : t('pages.problem'));
  return (
    <section className={classes.pages} aria-label={t('pages.label')}>
      <PdfPages documentId={id} pdf={pdf} label={t('pages.scroller')} busy={pdf === null && wrong === null} />
      {wrong !== null && (
        <div className={classes.wrong}>
          <Notice tone="warning">{wrong}</Notice>
        </div>
      )}
    </section>
  );
}

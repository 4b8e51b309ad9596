import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { Notice } from '../../../components/Notice';
import { PdfPages } from '../../../components/pdf/PdfPages';
import { usePdf } from '../../../components/pdf/use-pdf';
import type { PreviewFollowing } from '../state/use-preview';
import classes from './PdfPreview.module.css';
import { useGoToWords } from './use-go-to-words';
import { Working } from './Working';

interface Props {
  readonly reviewId: Id;
  readonly state: PreviewFollowing;
}

/** The pages of the very PDF that saving writes, or for a moment after an edit the same pages without what only programs read. */
export function PdfPreview({ reviewId, state }: Props) {
  const { t } = useTranslation('export');
  const { pdf, problem } = usePdf(state.preview?.pdf ?? null);
  const goToWords = useGoToWords(reviewId);
  const wrong = state.problem ?? problem;
  const again = (
    <Button size="compact-sm" variant="default" onClick={state.again}>
      {t('again')}
    </Button>
  );
  return (
    <>
      <PdfPages documentId={reviewId} pdf={pdf} label={t('preview')} busy={state.working} finds onLine={goToWords} />
      <div className={classes.notices}>
        {wrong !== null && (
          <Notice tone="error" title={pdf ? t('problemOld') : t('problem')} actions={again}>
            {wrong}
          </Notice>
        )}
        {state.stopped && !state.working && (
          <Notice tone="info" actions={again}>
            {pdf ? t('stoppedOld') : t('stopped')}
          </Notice>
        )}
      </div>
      {(state.working || (state.preview && !pdf && wrong === null)) && <Working first={!pdf} onCancel={state.cancel} />}
    </>
  );
}

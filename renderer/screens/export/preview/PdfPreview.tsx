import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { Notice } from '../../../components/Notice';
import type { PreviewFollowing } from '../state/use-preview';
import { PageRows } from './PageRows';
import classes from './PdfPreview.module.css';
import { useElementSize } from './use-element-size';
import { usePdf } from './use-pdf';
import { Working } from './Working';

interface Props {
  readonly reviewId: Id;
  readonly state: PreviewFollowing;
}

/** The pages of the very PDF that saving writes. */
export function PdfPreview({ reviewId, state }: Props) {
  const { t } = useTranslation('export');
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const { pdf, problem } = usePdf(state.preview?.pdf ?? null);
  const [zoom, setZoom] = useState(1);
  const wrong = state.problem ?? problem;
  const again = (
    <Button size="compact-sm" variant="default" onClick={state.again}>
      {t('again')}
    </Button>
  );
  return (
    <>
      <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t('preview')} aria-busy={state.working}>
        {pdf && size && <PageRows reviewId={reviewId} pdf={pdf} size={size} zoom={zoom} onZoom={setZoom} scroller={scroller} />}
      </div>
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

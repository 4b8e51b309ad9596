import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { Notice } from '../../../components/Notice';
import type { AutosaveStatus } from '../../../editor/autosave';
import { CompareVersions } from './CompareVersions';
import classes from './Page.module.css';

interface Props {
  readonly status: AutosaveStatus;
  readonly recovered: boolean;
  /** The review that holds what was recovered, if that is another one. */
  readonly beside: Id | null;
  onReopen(): void;
  onRetry(): void;
}

/** What the writer has to know about the text: that it was recovered, or that it is not saved and why. */
export function PageNotices({ status, recovered, beside, onReopen, onRetry }: Props) {
  const { t } = useTranslation('review');
  const [told, setTold] = useState(false);
  const failed = status.state === 'failed' ? status.error : null;
  return (
    <div className={classes.notices}>
      {recovered && !told && (
        <Notice
          tone="info"
          title={t('recovered.title')}
          actions={
            <>
              {beside !== null && <CompareVersions beside={beside} />}
              <CloseButton size="sm" aria-label={t('recovered.close')} onClick={() => setTold(true)} />
            </>
          }
        >
          {t(beside === null ? 'recovered.text' : 'recovered.beside')}
        </Notice>
      )}
      {failed && (
        <Notice
          tone="error"
          title={t('notSaved.title')}
          actions={
            failed.code === 'conflict' ? (
              <Button size="compact-sm" variant="default" onClick={onReopen}>
                {t('notSaved.reopen')}
              </Button>
            ) : (
              <Button size="compact-sm" variant="default" onClick={onRetry}>
                {t('notSaved.again')}
              </Button>
            )
          }
        >
          {failed.message}
        </Notice>
      )}
    </div>
  );
}

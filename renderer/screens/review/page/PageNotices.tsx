import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/Notice';
import type { AutosaveStatus } from '../../../editor/autosave';
import classes from './Page.module.css';

interface Props {
  readonly status: AutosaveStatus;
  readonly recovered: boolean;
  onReopen(): void;
  onRetry(): void;
}

/** What the writer has to know about the text: that it was recovered, or that it is not saved and why. */
export function PageNotices({ status, recovered, onReopen, onRetry }: Props) {
  const { t } = useTranslation('review');
  const [told, setTold] = useState(false);
  const failed = status.state === 'failed' ? status.error : null;
  return (
    <div className={classes.notices}>
      {recovered && !told && (
        <Notice
          tone="info"
          title={t('recovered.title')}
          actions={<CloseButton size="sm" aria-label={t('recovered.close')} onClick={() => setTold(true)} />}
        >
          {t('recovered.text')}
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

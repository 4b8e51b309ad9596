import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../client/use-answer';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import classes from '../Safekeeping.module.css';
import { useTakeBack } from './use-take-back';

/** What an automatic backup holds, each file of it opened just now, and the way to take it back. */
export function BackupContents({ day }: { readonly day: string }) {
  const { t } = useTranslation('safekeeping');
  const { editable, whyNot } = useLibrary();
  const published = usePublished();
  const { data, error, isPending } = useAnswer('backups.open', { day }, { fresh: true });
  const take = useTakeBack(day);
  const [asking, setAsking] = useState(false);
  if (isPending) return <p role="status">{t('backups.opening')}</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <ul className={`${classes.list} ${classes.inner}`}>
      <li className={classes.line}>
        <div>
          <span className={classes.name}>{t('backups.library.title')}</span>
          <span className={classes.meta}>{t(`backups.library.${data.library}`)}</span>
        </div>
        {data.library === 'good' && (
          <Button variant="default" size="compact-sm" disabled={!editable} title={whyNot} onClick={() => setAsking(true)}>
            {t('backups.library.take')}
          </Button>
        )}
      </li>
      {data.reviews.map(({ id, title, updatedAt, good }) => (
        <li key={id} className={classes.line}>
          <div>
            <span className={classes.press} dir="auto">
              {title || t('reviews:untitled')}
            </span>
            <span className={classes.meta}>{good && updatedAt ? t('backups.review.saved', { when: published(updatedAt, 'full') }) : t('backups.review.damaged')}</span>
          </div>
          {good && (
            <Button variant="default" size="compact-sm" disabled={!editable} title={whyNot} aria-label={t('backups.review.takeNamed', { title })} onClick={() => take.review(id, title)}>
              {t('backups.review.take')}
            </Button>
          )}
        </li>
      ))}
      <ConfirmDialog opened={asking} title={t('backups.library.ask')} confirm={t('backups.library.take')} onClose={() => setAsking(false)} onConfirm={take.library}>
        {t('backups.library.askText', { day: published(day, 'full') })}
      </ConfirmDialog>
    </ul>
  );
}

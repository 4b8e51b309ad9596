import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../client/use-action';
import { useAnswer } from '../../../client/use-answer';
import { Notice } from '../../../components/Notice';
import { CloudNotice } from '../../../components/place/CloudNotice';
import { useLibrary } from '../../../components/use-library';
import classes from '../Safekeeping.module.css';

/** Where the library lies, and whether a sync program or another computer has to do with it. */
export function PlacePart() {
  const { t } = useTranslation('safekeeping');
  const { library } = useLibrary();
  const reveal = useAction('shell.revealFile');
  const { data: place, error, isPending } = useAnswer('place.look', { folder: null });
  return (
    <>
      <div className={classes.intro}>
        <h1>{t('place.title')}</h1>
        <p>{t('place.intro')}</p>
      </div>
      <section className={classes.section}>
        <div className={classes.line}>
          <code className={classes.name}>{library?.folder}</code>
          <Button variant="default" size="compact-sm" onClick={() => library && reveal.mutate({ path: library.folder })}>
            {t('place.reveal')}
          </Button>
        </div>
      </section>
      {error && <p role="alert">{error.message}</p>}
      {place && <CloudNotice place={place} />}
      {!isPending && !error && !place && (
        <Notice tone="info" title={t('place.own')}>
          {t('place.ownText')}
        </Notice>
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PairedBrowser } from '../../../core/contract/clipper-calls';
import { useAction } from '../../client/use-action';
import { dateTime } from './date-time';
import classes from './ConnectDialog.module.css';

/** The browsers that may send pages; each can be disconnected. */
export function BrowserList({ browsers }: { readonly browsers: readonly PairedBrowser[] }) {
  const { t, i18n } = useTranslation('clipper');
  const remove = useAction('clipper.remove');
  return (
    <section className={classes.part}>
      <h3>{t('browsers.title')}</h3>
      {browsers.length === 0 && <p className={classes.lead}>{t('browsers.none')}</p>}
      <ul className={classes.browsers} aria-label={t('browsers.title')}>
        {browsers.map(({ id, name, pairedAt, lastUsedAt }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>{lastUsedAt === null ? t('browsers.unused', { time: dateTime(pairedAt, 'day', i18n.language) }) : t('browsers.used', { time: dateTime(lastUsedAt, 'day', i18n.language) })}</span>
            <Button size="compact-sm" variant="default" aria-label={t('browsers.removeOne', { name })} onClick={() => remove.mutate({ id })}>
              {t('browsers.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

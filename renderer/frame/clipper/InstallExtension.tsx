import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { useAnswer } from '../../client/use-answer';
import classes from './ConnectDialog.module.css';

/** How the extension gets into a browser: its folder, and what to do with it. */
export function InstallExtension() {
  const { t } = useTranslation('clipper');
  const folder = useAnswer('shell.clipperFolder', { show: false });
  const open = useAction('shell.clipperFolder');
  return (
    <section className={classes.part}>
      <h3>{t('install.title')}</h3>
      <ul>
        <li>{t('install.chromium')}</li>
        <li>{t('install.firefox')}</li>
      </ul>
      <div className={classes.row}>
        <TextInput className={classes.folder} aria-label={t('install.folder')} value={folder.data ?? ''} readOnly onFocus={(event) => event.currentTarget.select()} />
        <Button variant="default" h={32} onClick={() => open.mutate({ show: true })}>
          {t('install.open')}
        </Button>
      </div>
    </section>
  );
}

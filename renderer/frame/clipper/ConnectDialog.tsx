import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { Dialog } from '../../components/Dialog';
import { Notice } from '../../components/Notice';
import { BrowserList } from './BrowserList';
import { InstallExtension } from './InstallExtension';
import { PairingCode } from './PairingCode';
import { useClipper } from './use-clipper';
import classes from './ConnectDialog.module.css';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Connects the extension in the user's own browser: how it is installed, the code, the browsers that are connected. */
export function ConnectDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('clipper');
  const state = useClipper(opened);
  const turn = useAction('clipper.switch');
  const stop = useAction('clipper.stopPairing', { quiet: true });
  const close = () => {
    if (state?.pairing) stop.mutate({});
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={t('title')} size="lg">
      <p className={classes.lead}>{t('what')}</p>
      {state && (
        <>
          <Switch
            checked={state.on}
            label={t('on')}
            description={state.port === null ? t('off') : t('listens', { port: String(state.port) })}
            data-autofocus
            onChange={(event) => turn.mutate({ on: event.currentTarget.checked })}
          />
          {state.failure && <Notice tone="error">{state.failure}</Notice>}
          <InstallExtension />
          <PairingCode state={state} />
          <BrowserList browsers={state.browsers} />
        </>
      )}
    </Dialog>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BrowserAction, BrowserState } from '../../core/contract/browser-calls';
import { useAction } from '../client/use-action';
import { keyLabel } from '../components/keys/key-label';
import { AddressField } from './AddressField';
import classes from './BrowserBars.module.css';

/** Where the page is and where it can go, and the button that clips it. */
export function BrowserToolbar({ state }: { readonly state: BrowserState }) {
  const { t } = useTranslation('browser');
  const run = useAction('browser.do', { quiet: true });
  const act = (action: BrowserAction) => () => run.mutate({ action });
  const has = state.address !== '';
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('toolbar')}>
      <IconButton label={t('back')} chord="Alt+ArrowLeft" icon="←" disabled={!state.canGoBack} onPress={act('back')} />
      <IconButton label={t('forward')} chord="Alt+ArrowRight" icon="→" disabled={!state.canGoForward} onPress={act('forward')} />
      {state.loading ? (
        <IconButton label={t('stop')} icon="✕" onPress={act('stop')} />
      ) : (
        <IconButton label={t('reload')} chord="Mod+R" icon="↻" disabled={!has} onPress={act('reload')} />
      )}
      <AddressField address={state.address} />
      <Button disabled={!has || state.clip.state === 'clipping'} title={keyLabel('Mod+Shift+S')} onClick={act('clip')}>
        {t('clip')}
      </Button>
      {/* Not known how far it is: only that something is on its way. */}
      {state.loading && <div className={classes.progress} role="progressbar" aria-label={t('loading')} />}
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: string;
  readonly chord?: string;
  readonly disabled?: boolean;
  onPress(): void;
}

function IconButton({ label, icon, chord, disabled, onPress }: IconButtonProps) {
  return (
    <button type="button" className={classes.icon} aria-label={label} title={chord ? `${label} (${keyLabel(chord)})` : label} disabled={disabled} onClick={onPress}>
      <span aria-hidden>{icon}</span>
    </button>
  );
}

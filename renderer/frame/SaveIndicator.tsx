import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '../../core/contract/events';
import { useAnswer } from '../client/use-answer';
import { useEvent } from '../client/use-event';
import classes from './StatusBar.module.css';

/**
 * Says truthfully whether what is on screen is on disk.
 * @param saving what the screen itself knows to be unsaved, of which core may not have heard yet
 */
export function SaveIndicator({ saving }: { readonly saving: SaveState | undefined }) {
  const { t } = useTranslation();
  const [told, setTold] = useState<SaveState | null>(null);
  useEvent('library.saved', setTold);
  const save = saving ?? told;
  const unsaved = useAnswer('library.unsaved', {}).data?.changes ?? 0;
  const library = useAnswer('library.state', {}).data;

  if (library?.readOnly) {
    return <Line tone="warning">{t('status.readOnly')}</Line>;
  }
  // Kept by core, so that it still holds on a screen that was not there when it happened.
  if (unsaved > 0 && saving?.state !== 'not-saved') return <Line tone="warning">{t('status.changesNotSaved', { count: unsaved })}</Line>;
  switch (save?.state) {
    case 'saving':
      return <Line tone="busy">{t('status.saving')}</Line>;
    case 'not-saved':
      return <Line tone="warning">{t('status.notSaved', { reason: save.reason })}</Line>;
    case 'saved':
      return <Line tone="calm">{t('status.savedAt', { time: new Date(save.at).toLocaleTimeString('en-GB') })}</Line>;
    case undefined:
      return <Line tone="calm">{t('status.saved')}</Line>;
  }
}

function Line({ tone, children }: { readonly tone: 'calm' | 'busy' | 'warning'; readonly children: string }) {
  return (
    <span className={classes.save} data-tone={tone} role="status">
      {children}
    </span>
  );
}

import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnsavedChanges } from '../../core/contract/library-calls';
import { call } from '../client/call';
import { useAction } from '../client/use-action';
import { useEvent } from '../client/use-event';
import { Dialog } from '../components/Dialog';
import { useNavigation } from '../navigation/use-navigation';

/** Closes the window once everything is saved, and asks first where something would be lost. */
export function ClosingGuard() {
  const { t } = useTranslation();
  const { finish } = useNavigation();
  const [losing, setLosing] = useState<UnsavedChanges | null>(null);
  const again = useAction('library.saveAgain', { quiet: true });

  const closeUnlessLosing = async (unsaved: UnsavedChanges) => {
    if (unsaved.onlyInMemory === 0) {
      await call('shell.closeWindow', {});
      return;
    }
    await call('shell.keepWindow', {});
    setLosing(unsaved);
  };
  useEvent('window.closing', () => {
    // Who is asked and closes once more, means it no more than before.
    void finish()
      .then(() => call('library.unsaved', {}))
      .then(closeUnlessLosing, () => call('shell.closeWindow', {}));
  });
  const tryAgain = () => void finish().then(() => again.mutate({}, { onSuccess: (unsaved) => void closeUnlessLosing(unsaved) }));
  return (
    <Dialog opened={losing !== null} onClose={() => setLosing(null)} title={t('closing.title', { count: losing?.onlyInMemory ?? 0 })}>
      <p>{t('closing.text')}</p>
      {losing !== null && losing.reason !== null && <p>{losing.reason}</p>}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => void call('shell.closeWindow', {})}>
          {t('closing.lose')}
        </Button>
        <Button variant="default" onClick={() => setLosing(null)}>
          {t('closing.stay')}
        </Button>
        <Button data-autofocus loading={again.isPending} onClick={tryAgain}>
          {t('closing.again')}
        </Button>
      </Group>
    </Dialog>
  );
}

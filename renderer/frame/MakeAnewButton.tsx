import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryProblem } from '../../core/contract/library-calls';
import { useAction } from '../client/use-action';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { say } from '../components/say';
import { useLibrary } from '../components/use-library';
import { useNavigation } from '../navigation/use-navigation';

interface Props {
  readonly problem: LibraryProblem;
  onMade?: (() => void) | undefined;
}

/** Makes a damaged clipping without a copy anew from its original, after saying what is lost; nothing for any other problem. */
export function MakeAnewButton({ problem: { kind, original, clippingId }, onMade }: Props) {
  const { t } = useTranslation();
  const { editable, whyNot } = useLibrary();
  const { go } = useNavigation();
  const making = useAction('backups.makeAnew');
  const [asking, setAsking] = useState(false);
  if (kind !== 'damaged' || original === undefined || clippingId === undefined) return null;
  const make = () => {
    making.mutate(
      { id: clippingId },
      {
        onSuccess: () => {
          say(t('problems.madeAnew'), { id: 'taken', action: { label: t('problems.showClipping'), run: () => go({ screen: 'library', clippingId }) } });
          onMade?.();
        },
      },
    );
  };
  return (
    <>
      <Button size="compact-sm" disabled={!editable} title={whyNot} loading={making.isPending} onClick={() => setAsking(true)}>
        {t('problems.makeAnew')}
      </Button>
      <ConfirmDialog opened={asking} title={t('problems.makeAnewAsk')} confirm={t('problems.makeAnewNow')} onClose={() => setAsking(false)} onConfirm={make}>
        {t('problems.makeAnewText')}
      </ConfirmDialog>
    </>
  );
}

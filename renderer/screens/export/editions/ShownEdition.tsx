import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/Notice';

/** Says that an edition is shown as it was exported, and leads back to the review as it is; nothing while that is shown. */
export function ShownEdition({ number, onLeave }: { readonly number: number | null; onLeave(): void }) {
  const { t } = useTranslation('export');
  if (number === null) return null;
  const leave = (
    <Button size="compact-sm" variant="default" onClick={onLeave}>
      {t('editions.leave')}
    </Button>
  );
  return (
    <Notice tone="info" actions={leave}>
      {t('editions.shown', { number })}
    </Notice>
  );
}

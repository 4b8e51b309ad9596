import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../../components/KeyCap';
import { Notice } from '../../../components/Notice';

/** That the clipping in the reader was changed in two places, and the way to both versions. */
export function VersionNotice({ onCompare }: { onCompare(): void }) {
  const { t } = useTranslation('library');
  return (
    <Notice
      tone="warning"
      title={t('versions.changed')}
      actions={
        <Button size="compact-sm" variant="default" rightSection={<KeyCap chord="V" />} onClick={onCompare}>
          {t('versions.compare')}
        </Button>
      }
    >
      {t('versions.kept')}
    </Notice>
  );
}

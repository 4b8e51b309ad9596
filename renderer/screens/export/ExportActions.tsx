import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../../core/model/export-options';
import { keyLabel } from '../../components/keys/key-label';
import classes from './ExportActions.module.css';
import type { SaveExport } from './state/use-save-export';

interface Props {
  readonly format: ExportFormat;
  readonly ready: boolean;
  readonly saving: SaveExport;
  onBack(): void;
  onEditions(): void;
  onAll(): void;
}

/** Back to the text, and the button that writes the file. */
export function ExportActions({ format, ready, saving, onBack, onEditions, onAll }: Props) {
  const { t } = useTranslation('export');
  return (
    <>
      <Button variant="default" size="compact-md" h={32} onClick={onBack}>
        {t('back')}
      </Button>
      <Button variant="default" size="compact-md" h={32} onClick={onEditions}>
        {t('editions.button')}
      </Button>
      <Button variant="default" size="compact-md" h={32} disabled={!ready} onClick={onAll}>
        {t('all.button')}
      </Button>
      {saving.writing && (
        <Button variant="default" size="compact-md" h={32} onClick={saving.cancel}>
          {t('cancel')}
        </Button>
      )}
      <Button
        size="compact-md"
        h={32}
        loading={saving.running}
        disabled={!ready}
        rightSection={<kbd className={classes.key}>{keyLabel('Mod+⏎')}</kbd>}
        onClick={saving.save}
      >
        {t(`save.${format}`)}
      </Button>
    </>
  );
}

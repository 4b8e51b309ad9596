import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import floating from '../../../components/floating.module.css';
import classes from './PdfPreview.module.css';

interface Props {
  /** Whether there are no pages to look at meanwhile. */
  readonly first: boolean;
  onCancel(): void;
}

/** Says that pages are being made, once that takes longer than a moment, and lets it be stopped. */
export function Working({ first, onCancel }: Props) {
  const { t } = useTranslation('export');
  return (
    <div className={`${floating.floating} ${classes.working}`} role="status">
      <Loader size={14} color="gray" />
      {first ? t('status.making') : t('status.following')}
      <Button size="compact-xs" variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}

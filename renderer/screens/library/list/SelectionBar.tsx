import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../../../components/use-library';
import type { SelectedClippings } from '../select/use-selection';
import { SectionMenu } from '../SectionMenu';
import { ToneMenu } from '../ToneMenu';
import type { Triage } from '../use-triage';
import classes from './ListBar.module.css';

interface Props {
  readonly selection: SelectedClippings;
  readonly triage: Triage;
  onAddToReview(): void;
}

/** What can be done with several clippings at once. */
export function SelectionBar({ selection, triage, onAddToReview }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const shared = { size: 'compact-sm', variant: 'default', disabled: !editable, title: whyNot } as const;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('selected.label')}>
      <strong role="status">{t('selected.count', { count: selection.ids.size })}</strong>
      <Button {...shared} onClick={() => triage.setStatus('kept')}>
        {t('keep')}
      </Button>
      <Button {...shared} onClick={() => triage.setStatus('discarded')}>
        {t('discard')}
      </Button>
      <SectionMenu value={undefined} onPick={triage.setSection} />
      <ToneMenu value={undefined} onPick={triage.setTone} />
      <Button {...shared} onClick={onAddToReview}>
        {t('addToReview')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => selection.select(selection.active)}>
        {t('selected.clear')}
      </Button>
    </div>
  );
}

import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BadgeButton } from '../../../components/Badge';
import { useLibrary } from '../../../components/use-library';
import type { SelectedClippings } from '../select/use-selection';
import { SectionMenu } from '../SectionMenu';
import { ToneMenu } from '../ToneMenu';
import type { Triage } from '../use-triage';
import classes from './ListBar.module.css';

interface Props {
  readonly selection: SelectedClippings;
  readonly triage: Triage;
  onTags(): void;
  onAddToReview(): void;
}

/** What can be done with several clippings at once. */
export function SelectionBar({ selection, triage, onTags, onAddToReview }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const shared = { disabled: !editable, title: whyNot };
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('selected.label')}>
      <strong role="status">{t('selected.count', { count: selection.ids.size })}</strong>
      <BadgeButton {...shared} onClick={() => triage.setStatus('kept')}>
        {t('keep')}
      </BadgeButton>
      <BadgeButton {...shared} onClick={() => triage.setStatus('discarded')}>
        {t('discard')}
      </BadgeButton>
      <SectionMenu value={undefined} onPick={triage.setSection} />
      <ToneMenu value={undefined} onPick={triage.setTone} />
      <BadgeButton {...shared} onClick={onTags}>
        {t('tags.menu')}
      </BadgeButton>
      <BadgeButton {...shared} onClick={onAddToReview}>
        {t('selected.toReview')}
      </BadgeButton>
      <CloseButton size="sm" aria-label={t('selected.clear')} title={t('selected.clear')} onClick={() => selection.active !== null && selection.select(selection.active, selection.row)} />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { BadgeButton } from '../../../components/Badge';
import { KeyCap } from '../../../components/KeyCap';
import { useLibrary } from '../../../components/use-library';
import { SectionMenu } from '../SectionMenu';
import { ToneMenu } from '../ToneMenu';
import type { Triage } from '../use-triage';
import classes from './Reader.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly triage: Triage;
  readonly notesShown: boolean;
  onAddToReview(): void;
  onToggleNotes(): void;
}

/** What is decided about the clipping in the reader. */
export function ReaderActions({ clipping, triage, notesShown, onAddToReview, onToggleNotes }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const { status, sectionId, tone } = clipping;
  const kept = status === 'kept';
  const discarded = status === 'discarded';
  const shared = { disabled: !editable, title: whyNot };
  return (
    <div className={classes.badges}>
      <BadgeButton {...shared} tone={kept ? 'accent' : 'plain'} aria-pressed={kept} onClick={() => triage.setStatus(kept ? 'inbox' : 'kept')}>
        {t(kept ? 'status.kept' : 'keep')} <KeyCap chord="K" />
      </BadgeButton>
      <BadgeButton {...shared} tone={discarded ? 'accent' : 'plain'} aria-pressed={discarded} onClick={() => triage.setStatus(discarded ? 'inbox' : 'discarded')}>
        {t(discarded ? 'status.discarded' : 'discard')} <KeyCap chord="X" />
      </BadgeButton>
      <BadgeButton {...shared} onClick={onAddToReview}>
        {t('addToReview')} <KeyCap chord="A" />
      </BadgeButton>
      <span className={classes.space} />
      <SectionMenu value={sectionId} onPick={triage.setSection} />
      <ToneMenu value={tone} onPick={triage.setTone} />
      <BadgeButton aria-pressed={notesShown} onClick={onToggleNotes}>
        {t('notes', { count: clipping.highlights.length })}
      </BadgeButton>
    </div>
  );
}

import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { BadgeButton } from '../../../components/Badge';
import { KeyCap } from '../../../components/KeyCap';
import { keyLabel } from '../../../components/keys/key-label';
import { useLibrary } from '../../../components/use-library';
import type { Triage } from '../use-triage';
import classes from './Reader.module.css';
import type { ReadingAgain } from './use-read-again';

interface Props {
  readonly clipping: Clipping;
  readonly triage: Triage;
  /** Whether the pages of its original are shown; null for an original without pages. */
  readonly pagesShown: boolean | null;
  readonly translationShown: boolean;
  readonly notesShown: boolean;
  readonly reading: ReadingAgain;
  onAddToReview(): void;
  onTogglePages(): void;
  onToggleNotes(): void;
  onTranslation(): void;
}

/** What is decided about the clipping in the reader; it stays while the text is scrolled. */
export function ReaderBar({ clipping, triage, pagesShown, translationShown, notesShown, reading, onAddToReview, onTogglePages, onToggleNotes, onTranslation }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const kept = clipping.status === 'kept';
  const discarded = clipping.status === 'discarded';
  const shared = (chord: string) => ({ disabled: !editable, title: whyNot ?? t('withKey', { key: keyLabel(chord) }) });
  return (
    <div className={classes.bar}>
      <BadgeButton {...shared('K')} tone={kept ? 'accent' : 'plain'} aria-pressed={kept} onClick={() => triage.setStatus(kept ? 'inbox' : 'kept')}>
        {t(kept ? 'status.kept' : 'keep')}
      </BadgeButton>
      <BadgeButton {...shared('X')} tone={discarded ? 'accent' : 'plain'} aria-pressed={discarded} onClick={() => triage.setStatus(discarded ? 'inbox' : 'discarded')}>
        {t(discarded ? 'status.discarded' : 'discard')}
      </BadgeButton>
      <BadgeButton {...shared('A')} onClick={onAddToReview}>
        {t('addToReview')}
      </BadgeButton>
      <Menu position="bottom-start" shadow="md" withinPortal>
        <Menu.Target>
          <BadgeButton disabled={!editable} title={whyNot}>
            {t('readAgain.more')}
          </BadgeButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={reading.again}>{t('readAgain.again')}</Menu.Item>
          <Menu.Item disabled={!reading.takesEncoding} rightSection={<KeyCap chord="Mod+Shift+R" />} onClick={reading.choose}>
            {t('readAgain.as')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.space} />
      {pagesShown !== null && (
        <BadgeButton aria-pressed={pagesShown} title={t('withKey', { key: keyLabel('P') })} onClick={onTogglePages}>
          {t('pages.toggle')}
        </BadgeButton>
      )}
      {clipping.blocks.length > 0 && (
        <BadgeButton aria-pressed={translationShown} title={t('withKey', { key: keyLabel('Shift+T') })} onClick={onTranslation}>
          {t('translation.toggle')}
        </BadgeButton>
      )}
      <BadgeButton aria-pressed={notesShown} onClick={onToggleNotes}>
        {t('notes', { count: clipping.highlights.length })}
      </BadgeButton>
    </div>
  );
}

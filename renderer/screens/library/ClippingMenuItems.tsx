import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tone as tones, type ClippingStatus } from '../../../core/model/clipping';
import { KeyCap } from '../../components/KeyCap';
import { ToneMark } from '../../components/ToneMark';
import { useLibrary } from '../../components/use-library';
import type { Triage } from './use-triage';

interface Props {
  /** How many clippings it is about. */
  readonly count: number;
  readonly triage: Triage;
  onTags(): void;
  onAddToReview(): void;
  /** Further entries, about copies. */
  readonly children?: ReactNode;
}

const STATUSES: { status: ClippingStatus; name: string; chord: string }[] = [
  { status: 'kept', name: 'keep', chord: 'K' },
  { status: 'discarded', name: 'discard', chord: 'X' },
  { status: 'inbox', name: 'toInbox', chord: 'I' },
];

/** What can be done with the selected clippings, for the menu at the pointer. */
export function ClippingMenuItems({ count, triage, onTags, onAddToReview, children }: Props) {
  const { t } = useTranslation('library');
  const { library, editable } = useLibrary();
  return (
    <>
      {count > 1 && <Menu.Label>{t('selected.count', { count })}</Menu.Label>}
      {STATUSES.map(({ status, name, chord }) => (
        <Menu.Item key={status} disabled={!editable} rightSection={<KeyCap chord={chord} />} onClick={() => triage.setStatus(status)}>
          {t(name)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item disabled={!editable}>{t('section.label')}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          {(library?.sections ?? []).map(({ id, title }) => (
            <Menu.Item key={id} onClick={() => triage.setSection(id)}>
              {title}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => triage.setSection(null)}>{t('section.none')}</Menu.Item>
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item disabled={!editable}>{t('tone.label')}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          {tones.options.map((tone) => (
            <Menu.Item key={tone} leftSection={<ToneMark tone={tone} />} onClick={() => triage.setTone(tone)}>
              {t(`common:tone.${tone}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => triage.setTone(null)}>{t('tone.none')}</Menu.Item>
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Item disabled={!editable} rightSection={<KeyCap chord="G" />} onClick={onTags}>
        {t('tags.menu')}
      </Menu.Item>
      <Menu.Item disabled={!editable} rightSection={<KeyCap chord="A" />} onClick={onAddToReview}>
        {t('addToReview')}
      </Menu.Item>
      <Menu.Item disabled={!editable} rightSection={<KeyCap chord="U" />} onClick={() => triage.setRead(false)}>
        {t('markUnread')}
      </Menu.Item>
      {children}
      <Menu.Divider />
      <Menu.Item color="red" disabled={!editable} rightSection={<KeyCap chord="Delete" />} onClick={triage.remove}>
        {t('remove')}
      </Menu.Item>
    </>
  );
}

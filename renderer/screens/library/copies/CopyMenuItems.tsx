import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../client/use-answer';
import { KeyCap } from '../../../components/KeyCap';
import { useLibrary } from '../../../components/use-library';
import type { CopyActions } from './use-copy-actions';

interface Props {
  /** How many clippings are selected. */
  readonly count: number;
  readonly clippingId: string | null;
  readonly actions: CopyActions;
  onShow(): void;
}

/** What can be done with the copies of a story, for the menu at the pointer. */
export function CopyMenuItems({ count, clippingId, actions, onShow }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const family = useAnswer('families.of', { id: clippingId ?? '' }, { enabled: clippingId !== null }).data ?? null;
  if (family === null && count < 2) return null;
  return (
    <>
      <Menu.Divider />
      {family !== null && (
        <>
          <Menu.Item rightSection={<KeyCap chord="C" />} onClick={onShow}>
            {t('copies.panel')}
          </Menu.Item>
          <Menu.Item disabled={!editable} rightSection={<KeyCap chord="Shift+K" />} onClick={actions.keepAll}>
            {t('copies.keepAll')}
          </Menu.Item>
          <Menu.Item disabled={!editable} rightSection={<KeyCap chord="Shift+X" />} onClick={actions.discardOthers}>
            {t('copies.discardOthers')}
          </Menu.Item>
          <Menu.Item disabled={!editable} onClick={actions.split}>
            {t('copies.split')}
          </Menu.Item>
        </>
      )}
      {count > 1 && (
        <Menu.Item disabled={!editable} rightSection={<KeyCap chord="J" />} onClick={actions.join}>
          {t('copies.join')}
        </Menu.Item>
      )}
    </>
  );
}

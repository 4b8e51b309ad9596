import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../../../components/KeyCap';

interface Props {
  readonly index: number;
  /** Index of the last search. */
  readonly last: number;
  /** Whether there is another search to put in its place. */
  readonly replaceable: boolean;
  onRename(): void;
  onReplace(): void;
  onMove(to: number): void;
  onRemove(): void;
}

/** What can be done with one saved search. */
export function SavedSearchItems({ index, last, replaceable, onRename, onReplace, onMove, onRemove }: Props) {
  const { t } = useTranslation('library');
  return (
    <>
      <Menu.Item onClick={onRename}>{t('searches.rename')}</Menu.Item>
      <Menu.Item disabled={!replaceable} onClick={onReplace}>
        {t('searches.replace')}
      </Menu.Item>
      <Menu.Item disabled={index === 0} rightSection={<KeyCap chord="Alt+Shift+ArrowUp" />} onClick={() => onMove(index - 1)}>
        {t('searches.up')}
      </Menu.Item>
      <Menu.Item disabled={index === last} rightSection={<KeyCap chord="Alt+Shift+ArrowDown" />} onClick={() => onMove(index + 1)}>
        {t('searches.down')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item color="red" onClick={onRemove}>
        {t('searches.remove')}
      </Menu.Item>
    </>
  );
}

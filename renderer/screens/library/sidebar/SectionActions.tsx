import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../../../core/model/section';
import { EntryMenu } from './EntryMenu';
import type { Sections } from './use-sections';

interface Props {
  readonly section: Section;
  readonly index: number;
  /** Index of the last section. */
  readonly last: number;
  readonly sections: Sections;
  onRename(): void;
}

/** The menu of one section: rename, reorder, remove. */
export function SectionActions({ section, index, last, sections, onRename }: Props) {
  const { t } = useTranslation('library');
  const { id, title } = section;
  return (
    <EntryMenu label={t('section.actions', { title })}>
      <Menu.Item onClick={onRename}>{t('section.rename')}</Menu.Item>
      <Menu.Item disabled={index === 0} onClick={() => sections.move(id, -1)}>
        {t('section.up')}
      </Menu.Item>
      <Menu.Item disabled={index === last} onClick={() => sections.move(id, 1)}>
        {t('section.down')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item color="red" onClick={() => sections.remove(id)}>
        {t('section.remove')}
      </Menu.Item>
    </EntryMenu>
  );
}

import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useReview } from '../review-context';
import classes from './Shelf.module.css';

interface Props {
  readonly sectionId: Id | null;
  readonly title: string;
  readonly opened: boolean;
  onChange(opened: boolean): void;
}

/** What can be done with a section of the shelf. */
export function ShelfSectionMenu({ sectionId, title, opened, onChange }: Props) {
  const { t } = useTranslation('review');
  const { editable, draft } = useReview();
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon className={classes.more} variant="subtle" color="gray" size="xs" aria-label={t('shelf.sectionMenu', { title })}>
          ⋯
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!editable} onClick={() => void draft([sectionId])}>
          {t('draft.section')}
        </Menu.Item>
        <Menu.Item disabled={!editable} onClick={() => void draft()}>
          {t('draft.whole')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
